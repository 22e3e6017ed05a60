import type { Token } from "./tokens";

/** Words and marks that end the first noun phrase of a source: what follows describes it further. */
const phraseEnds = new Set(
  "of at in for on with from to by who whom whose which that and or as , ; : ( -- – —".split(" "),
);

/** Tokens that may stand between the head so far and the next word, such as a hyphen that is spelt apart. */
const furthest = 2;

/**
 * Index of the head of a source: the last word before its first comma, dash or description (*officials* in *senior
 * officials of the ministry*). `null` where it has no word.
 */
export function sourceHead(indexes: ReadonlySet<number>, tokens: readonly Token[]): number | null {
  let head: number | null = null;
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const token = tokens[index];
    if (head !== null && phraseEnds.has(token?.text.toLowerCase() ?? "")) break;
    if (token?.word && (head === null || index <= head + furthest)) head = index;
  }
  return head;
}
