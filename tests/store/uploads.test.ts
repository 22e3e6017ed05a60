import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  cancelJob,
  dropJob,
  finish,
  type Job,
  jobs,
  keepUpload,
  purge,
  resumeJob,
  type Store,
  startJob,
  sweepUploads,
  uploadsOf,
} from "../../corpus/store";
import { claimed, clocked } from "./clocked";
import { messageOf } from "./helpers";

describe("uploads", () => {
  const upload = (store: Store, text = "The minister said so."): ReturnType<typeof keepUpload> =>
    keepUpload(store, "../letters (1).txt", [Buffer.from(text.slice(0, 5)), Buffer.from(text.slice(5))]);
  const files = (store: Store): string[] =>
    existsSync(join(store.folder, "uploads")) ? readdirSync(join(store.folder, "uploads")) : [];

  test("are kept with the job that reads them, and go when it is done", async () => {
    const { store } = clocked();
    const { id, bytes, path } = await upload(store);
    expect([bytes, readFileSync(path, "utf8")]).toEqual([21, "The minister said so."]);
    expect(path).toBe(join(store.folder, "uploads", id));
    const job = startJob(store, "import", {}, [id]);
    expect(uploadsOf(store, job.id)).toEqual([{ id, bytes, path, name: "../letters (1).txt" }]);
    expect(messageOf(() => startJob(store, "import", {}, [id]))).toMatch(
      /upload it again|upload the file again/,
    );
    expect(jobs(store)).toHaveLength(1);
    finish(store, claimed(store));
    expect([files(store), uploadsOf(store, job.id)]).toEqual([[], []]);
  });

  test("stay while a job failed or was cancelled, and go with it", async () => {
    const { store } = clocked();
    const job = startJob(store, "import", {}, [(await upload(store)).id]);
    finish(store, claimed(store), "the disk is full");
    expect(files(store)).toHaveLength(1);
    cancelJob(store, resumeJob(store, job.id).id);
    expect(files(store)).toHaveLength(1);
    dropJob(store, job.id);
    expect(files(store)).toEqual([]);
  });

  test("go with a purge of everything, unless a job is under way", async () => {
    const { store } = clocked();
    const ended: Job = startJob(store, "import", {}, [(await upload(store)).id]);
    cancelJob(store, ended.id);
    const waiting = startJob(store, "import", {}, [(await upload(store)).id]);
    await purge(store);
    expect(files(store)).toEqual(uploadsOf(store, waiting.id).map(({ id }) => id));
    expect(messageOf(() => resumeJob(store, ended.id))).toMatch(/were removed; upload them again/);
  });

  test("that nobody reads go a day later, and so does what was broken off", async () => {
    const { store, clock } = clocked();
    clock.now = Date.now();
    const kept = await upload(store);
    const read = await upload(store);
    startJob(store, "import", {}, [read.id]);
    const astray = join(store.folder, "uploads", "astray");
    writeFileSync(astray, "half a fi");
    sweepUploads(store);
    expect(files(store)).toHaveLength(3);
    clock.now += 25 * 3_600_000;
    utimesSync(astray, 0, 0);
    sweepUploads(store);
    expect(files(store)).toEqual([read.id]);
    expect(existsSync(kept.path)).toBe(false);
  });

  test("that cannot be written are said so, and nothing is kept", async () => {
    const { store } = clocked();
    writeFileSync(join(store.folder, "uploads"), "in the way");
    await expect(upload(store)).rejects.toThrow(/EEXIST|ENOTDIR|uploads/);
    rmSync(join(store.folder, "uploads"));
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from("half");
      throw new Error("connection lost");
    };
    await expect(keepUpload(store, "x", broken())).rejects.toThrow("connection lost");
    expect(files(store)).toEqual([]);
  });
});
