import { describe, expect, test } from "vitest";
import {
  cancelJob,
  failuresOf,
  finish,
  type ImportItem,
  importItems,
  jobOf,
  LEASE,
  listDocuments,
  startJob,
  storedDocument,
} from "../../corpus/store";
import { claimed, clocked } from "./clocked";
import { made } from "./made";

const items = (count: number): ImportItem[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `${index}.txt`,
    document: made(`d${index}`, `Text ${index}.`),
  }));

describe("an import", () => {
  test("adds documents with its progress, and names what failed", async () => {
    const { store } = clocked();
    startJob(store, "import");
    const claim = claimed(store);
    const given: ImportItem[] = items(120);
    given[3] = { name: "3.txt", problem: "3.txt: is empty" };
    given[70] = { name: "70.txt", document: made("d1", "Another text.") };
    expect(await importItems(store, claim, given, { total: 120 })).toBe(true);
    finish(store, claim);
    expect(listDocuments(store).total).toBe(118);
    expect(jobOf(store, claim.job.id)).toMatchObject({ state: "done", done: 120, total: 120, failures: 2 });
    expect(failuresOf(store, claim.job.id)).toEqual([
      { name: "3.txt", reason: "3.txt: is empty" },
      { name: "70.txt", reason: expect.stringMatching(/^d1: the store has another text/) },
    ]);
  });

  test("that was broken off goes on behind what is on disk, and counts nothing twice", async () => {
    const { store, clock } = clocked();
    startJob(store, "import");
    const dead = claimed(store, "dead");
    const broken = async function* (): AsyncGenerator<ImportItem> {
      yield* items(130);
      throw new Error("killed");
    };
    await expect(importItems(store, dead, broken())).rejects.toThrow("killed");
    expect(jobOf(store, dead.job.id)).toMatchObject({ state: "running", done: 100 });
    clock.now += LEASE;
    const next = claimed(store, "next");
    expect(await importItems(store, next, items(200))).toBe(true);
    expect(listDocuments(store).total).toBe(200);
    expect(jobOf(store, next.job.id)).toMatchObject({ done: 200, total: 200, failures: 0 });
    expect(storedDocument(store, "d0")?.version).toBe(1);
  });

  test("that is cancelled stops, and what is in stays", async () => {
    const { store } = clocked();
    const { id } = startJob(store, "import");
    const claim = claimed(store);
    const stopped = async function* (): AsyncGenerator<ImportItem> {
      for (const [index, item] of items(500).entries()) {
        if (index === 60) cancelJob(store, id);
        yield item;
      }
    };
    expect(await importItems(store, claim, stopped())).toBe(false);
    expect(listDocuments(store).total).toBe(50);
    expect(jobOf(store, id)).toMatchObject({ state: "cancelled", done: 50 });
  });
});
