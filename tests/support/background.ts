import { vi } from "vitest";
import { fetchPage, wordsIn } from "./html";

/** A machine with much else to do may take long: the thread of the background loads the whole analysis first. */
const PATIENCE = { timeout: 150_000, interval: 200 };

const UNDER_WAY = /under way|waiting/;

/** Waits until the work at an address has ended, and gives the words of its page. */
export async function workEnded(origin: string, path: string): Promise<string> {
  let words = "";
  await vi.waitUntil(async () => {
    words = wordsIn((await fetchPage(origin, path)).root);
    return !UNDER_WAY.test(words);
  }, PATIENCE);
  return words;
}

/** Waits until all work has ended, also that which follows from other work: the grouping by event comes last. */
export async function allWorkEnded(origin: string): Promise<void> {
  await vi.waitUntil(async () => {
    const rows = (await fetchPage(origin, "/jobs")).root
      .querySelectorAll(".corpus-table tbody tr")
      .map(wordsIn);
    return rows[0]?.startsWith("Grouping documents by event") && !rows.some((row) => UNDER_WAY.test(row));
  }, PATIENCE);
}
