import { openStore, type Store } from "../../corpus/store";
import { temporaryFolder } from "../support/temporary-folder";

export { temporaryFolder };

/** A new store in a folder of its own; its clock gives one second after another. */
export function temporaryStore(): Store {
  let second = 0;
  return openStore(temporaryFolder(), () => new Date(Date.UTC(2026, 0, 1, 0, 0, second++)).toISOString());
}

/** The message of what a piece of work throws; fails where it throws nothing. */
export function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("nothing was thrown");
}

/** Texts that storage must give back unchanged. */
export const HOSTILE_TEXTS: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["white space", " \n\t\r\n "],
  ["a byte-order mark", "\uFEFFThe minister said so."],
  ["zeros", "one\0two\0\0three"],
  ["characters outside the basic plane", "😀 The 𝔐inister said 👩‍👩‍👧 so."],
  ["line ends of three kinds", "a\r\nb\nc\rd"],
  ["quotation marks and SQL", `'; DROP TABLE texts; -- "x" \\ %_`],
  ["noncharacters", "x \uFDD0\uFDD1\uFFFE\uFFFF minister \uFDD2"],
  ["combining marks", "e\u0301tat and état"],
  ["right to left", "قال الوزير‏ minister"],
  ["one very long word", "x".repeat(200_000)],
];
