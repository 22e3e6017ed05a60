import type { Conditions, WordSet, WordTest } from "./entry";
import { parseWords } from "./pattern";
import { answers, type Word } from "./words";

/** A compiled condition: given the words directly before and after a match, why it holds, or `null` if it fails. */
export type Check = (before: Word | undefined, after: Word | undefined) => readonly string[] | null;

const any = (word: Word | undefined, tests: readonly WordTest[]): boolean =>
  word !== undefined && tests.some((test) => answers(word, test));

/**
 * Compiles the four context conditions of an entry. The neighbours are those of the same sentence; at its edge a
 * `not…` condition holds and an `only…` condition fails. Throws on words that cannot be read.
 */
export function compileConditions(conditions: Conditions, sets: readonly WordSet[]): Check {
  const tests = (words: readonly string[] | undefined) => (words ? parseWords(words, sets) : null);
  const onlyAfter = tests(conditions.onlyAfter);
  const onlyBefore = tests(conditions.onlyBefore);
  const notAfter = tests(conditions.notAfter) ?? [];
  const notBefore = tests(conditions.notBefore) ?? [];
  return (before, after) => {
    if (any(before, notAfter) || any(after, notBefore)) return null;
    if (onlyAfter && !any(before, onlyAfter)) return null;
    if (onlyBefore && !any(after, onlyBefore)) return null;
    return [
      ...(onlyAfter && before ? [`context: after "${before.form}"`] : []),
      ...(onlyBefore && after ? [`context: before "${after.form}"`] : []),
    ];
  };
}
