import { basesOf, isInflected } from "./bases";
import { type Check, compileConditions } from "./conditions";
import type { Entry, WordSet } from "./entry";
import { parsePattern, type Sequence } from "./pattern";
import { listedIn, type Word } from "./words";

/** One way to match an entry. */
interface Candidate {
  readonly entry: Entry;
  readonly sequence: Sequence;
  readonly check: Check;
}

/** What begins with one word. */
interface Listed {
  /** Longest first. */
  readonly candidates: readonly Candidate[];
  /** The words of which one must come next; `null` where a candidate asks for none. */
  readonly next: ReadonlySet<string> | null;
}

/** Candidates by the word they begin with. */
export type LexiconIndex = ReadonlyMap<string, Listed>;

const hasCondition = ({ entry }: Candidate): number =>
  entry.onlyAfter || entry.onlyBefore || entry.notAfter || entry.notBefore ? 1 : 0;

const byLength = (a: Candidate, b: Candidate): number => b.sequence.length - a.sequence.length;

/** The longest goes first; of equally long ones that with a condition, then the stronger, then the id. */
const precedence = (a: Candidate, b: Candidate): number =>
  byLength(a, b) ||
  hasCondition(b) - hasCondition(a) ||
  b.entry.strength - a.entry.strength ||
  (a.entry.id < b.entry.id ? -1 : 1);

/** Compiles entries into an index by first word. Throws on an entry whose pattern or conditions cannot be read. */
export function compile(entries: readonly Entry[], sets: readonly WordSet[]): LexiconIndex {
  const index = new Map<string, Candidate[]>();
  for (const entry of entries) {
    const check = compileConditions(entry, sets);
    for (const sequence of parsePattern(entry.pattern, sets)) {
      for (const { word } of sequence[0] ?? []) {
        if (word !== null) index.set(word, [...(index.get(word) ?? []), { entry, sequence, check }]);
      }
    }
  }
  return new Map(
    [...index].map(([word, all]) => [word, { candidates: all.sort(precedence), next: nextOf(all) }]),
  );
}

function nextOf(candidates: readonly Candidate[]): ReadonlySet<string> | null {
  const words = candidates.flatMap(({ sequence }) => sequence[1]?.map(({ word }) => word) ?? [null]);
  return words.includes(null) ? null : new Set(words as readonly string[]);
}

const none: readonly Candidate[] = [];

/**
 * What may begin with the word and go on with the next, longest first; of equally long ones what is listed under the
 * form, then others.
 */
export function candidatesOf(index: LexiconIndex, word: Word, next: Word | undefined): readonly Candidate[] {
  const { form, lemma } = word;
  const own = added(none, index.get(form), next);
  if (form !== lemma) return added(own, index.get(lemma), next);
  if (!isInflected(form)) return own;
  let all = own;
  for (const base of basesOf(form)) all = added(all, index.get(base), next);
  return all;
}

function added(
  some: readonly Candidate[],
  more: Listed | undefined,
  next: Word | undefined,
): readonly Candidate[] {
  if (!more || (more.next && !(next && listedIn(next, more.next)))) return some;
  return some === none ? more.candidates : [...some, ...more.candidates].sort(byLength);
}
