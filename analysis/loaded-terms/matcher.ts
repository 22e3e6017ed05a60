import type { Voice } from "../types";
import { type Check, compileConditions } from "./conditions";
import type { Entry, WordSet } from "./entry";
import { parsePattern, type Sequence } from "./pattern";
import { answers, type Word } from "./words";

interface Candidate {
  readonly entry: Entry;
  readonly sequence: Sequence;
  readonly check: Check;
}

/** Candidates by the word they begin with, longest first. */
export type LexiconIndex = ReadonlyMap<string, readonly Candidate[]>;

/** Words `[from, to)` that an entry matches, and the conditions that held. */
export interface Match {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
  readonly context: readonly string[];
}

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
  for (const candidates of index.values()) candidates.sort(precedence);
  return index;
}

/** Whether the sequence fits from word `from` on, within one sentence and one voice. */
function fits(words: readonly Word[], voices: readonly Voice[], from: number, sequence: Sequence): boolean {
  const first = words[from] as Word;
  for (let offset = 0; offset < sequence.length; offset += 1) {
    const word = words[from + offset];
    if (word?.sentence !== first.sentence || voices[word.token] !== voices[first.token]) return false;
    if (!sequence[offset]?.some((test) => answers(word, test))) return false;
  }
  return true;
}

const none: readonly Candidate[] = [];

/** What may begin with a word of these keys, longest first; of equally long ones that of the earlier key. */
function candidatesOf(index: LexiconIndex, keys: readonly string[]): readonly Candidate[] {
  let all = none;
  for (const key of keys) {
    const listed = index.get(key);
    if (listed) all = all === none ? listed : [...all, ...listed].sort(byLength);
  }
  return all;
}

/** The word, if it stands in that sentence. */
const inSentence = (word: Word | undefined, sentence: number): Word | undefined =>
  word?.sentence === sentence ? word : undefined;

/** The best match that begins at word `from`, or `null`. */
function matchAt(
  index: LexiconIndex,
  words: readonly Word[],
  voices: readonly Voice[],
  from: number,
): Match | null {
  const { keys, sentence } = words[from] as Word;
  for (const { entry, sequence, check } of candidatesOf(index, keys)) {
    const to = from + sequence.length;
    if (!fits(words, voices, from, sequence)) continue;
    const context = check(inSentence(words[from - 1], sentence), inSentence(words[to], sentence));
    if (context) return { entry, from, to, context };
  }
  return null;
}

/** All matches in text order, leftmost and longest first, none overlapping. Linear in the words. */
export function matches(
  index: LexiconIndex,
  words: readonly Word[],
  voices: readonly Voice[],
): readonly Match[] {
  const found: Match[] = [];
  for (let at = 0; at < words.length; ) {
    const match = matchAt(index, words, voices, at);
    if (match) found.push(match);
    at = match ? match.to : at + 1;
  }
  return found;
}
