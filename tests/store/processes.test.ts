import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import {
  checkIntegrity,
  listDocuments,
  openStore,
  searchDocuments,
  storedDocument,
} from "../../corpus/store";
import { temporaryFolder } from "./helpers";

const CHILD = resolve(import.meta.dirname, "child.mjs");
const ROOT = resolve(import.meta.dirname, "../..");

/** Starts a process that adds so many documents and edits every third; see `child.mjs`. */
function writer(folder: string, name: string, count: number): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [CHILD, folder, name, String(count)], { cwd: ROOT });
}

/** The lines a process has said once it has ended; the last may be cut and is left out then. */
async function said(child: ChildProcessWithoutNullStreams): Promise<{ lines: string[]; errors: string }> {
  const parts: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => parts.push(part));
  child.stderr.on("data", (part: Buffer) => errors.push(part));
  await new Promise((done) => child.once("close", done));
  const lines = Buffer.concat(parts).toString("utf8").split("\n").slice(0, -1);
  return { lines, errors: Buffer.concat(errors).toString("utf8") };
}

/** Resolves once the process has said that it has opened the store. */
const opened = (child: ChildProcessWithoutNullStreams): Promise<void> =>
  new Promise((done) => child.stdout.once("data", () => done()));

describe("several processes at once", () => {
  test("make one new store and lose nothing", async () => {
    const folder = join(temporaryFolder(), "new");
    const [a, b] = await Promise.all(["a", "b"].map((name) => said(writer(folder, name, 60))));
    expect([a?.errors, b?.errors]).toEqual(["", ""]);
    expect([a?.lines.length, b?.lines.length]).toEqual([81, 81]);
    const store = openStore(folder);
    checkIntegrity(store.database);
    expect(listDocuments(store).total).toBe(120);
    expect(searchDocuments(store, "minister").total).toBe(120);
    expect(storedDocument(store, "b-3")).toMatchObject({ version: 2, document: { title: "Title of b-3" } });
  }, 60_000);
});

describe("a process that is killed", () => {
  /** Milliseconds after the store was opened; drawn once, so that a failure can be seen again. */
  const moments = [3, 11, 19, 34, 52, 71, 98, 123, 160, 207];

  test("has lost nothing that it acknowledged, and the next goes on", async () => {
    const folder = temporaryFolder();
    for (const [index, moment] of moments.entries()) {
      const child = writer(folder, `run${index}`, 100_000);
      const end = said(child);
      await opened(child);
      await new Promise((done) => setTimeout(done, moment));
      child.kill("SIGKILL");
      const { lines, errors } = await end;
      expect(errors).toBe("");
      const store = openStore(folder);
      checkIntegrity(store.database);
      for (const line of lines.slice(1)) {
        const [what, id = ""] = line.split(" ");
        const there = storedDocument(store, id);
        expect(there?.document.text, line).toContain(`${id} said the minister.`);
        if (what === "edited") expect(there?.document.title, line).toBe(`Title of ${id}`);
      }
    }
  }, 120_000);
});
