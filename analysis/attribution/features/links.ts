import type { Sink } from "../../shared/linear/hash";
import { holds, type Range } from "../range";
import { OPENS, PARAGRAPH_START, type Sheet } from "../sheet";
import { level9 } from "./levels";
import { step } from "./surroundings";
import { valueAt } from "./tokens";

/** A cue, and a source or content that may be its own. */
export interface Pairing {
  readonly role: "source" | "content";
  readonly cue: Range;
  /** Token of the cue that carries its meaning. */
  readonly head: number;
  readonly part: Range;
  /** How likely the part is the cue's own, by the second reading. */
  readonly likelihood: number;
  /** The highest likelihood among the pairings that this one is weighed against. */
  readonly highest: number;
  /** How many of those are nearer to each other. */
  readonly nearer: number;
}

/** What begins before each token, counted from the start of the text. */
export interface Running {
  readonly sources: Int32Array;
  readonly cues: Int32Array;
  readonly contents: Int32Array;
  readonly sentences: Int32Array;
  readonly paragraphs: Int32Array;
  readonly marks: Int32Array;
}

/** Counts the parts and breaks of a text. Linear in its tokens. */
export function runningCounts(
  { length, boundary, punctuation }: Sheet,
  parts: Readonly<Record<"sources" | "cues" | "contents", readonly Range[]>>,
): Running {
  const running = (begins: (at: number) => boolean): Int32Array => {
    const counts = new Int32Array(length + 1);
    for (let at = 0; at < length; at += 1) counts[at + 1] = (counts[at] as number) + (begins(at) ? 1 : 0);
    return counts;
  };
  const beginning = (ranges: readonly Range[]): Int32Array => {
    const first = new Set(ranges.map(([from]) => from));
    return running((at) => first.has(at));
  };
  return {
    sources: beginning(parts.sources),
    cues: beginning(parts.cues),
    contents: beginning(parts.contents),
    sentences: running((at) => boundary[at] !== 0),
    paragraphs: running((at) => boundary[at] === PARAGRAPH_START),
    marks: running((at) => punctuation[at] !== 0),
  };
}

/** Features of a cue and a part that may be its own: where they stand, what is between them, what the reading says. */
export function linkFeatures(sheet: Sheet, running: Running, pairing: Pairing, sink: Sink): void {
  const { role, cue, head, part, likelihood, highest } = pairing;
  const after = part[0] >= cue[0];
  const [left, right] = after ? [cue[1], part[0]] : [part[1], cue[0]];
  const within = holds(part, cue[0]) ? 1 : 0;
  const kind = (role === "source" ? 0 : 4) + (after ? 2 : 0) + within;
  const between = (column: Int32Array, most: number): number =>
    Math.max(0, Math.min(most, (column[Math.max(left, right)] as number) - (column[left] as number)));
  const add = (template: number, first: number, second = 0): void =>
    sink.add(template, first, second * 8 + kind);
  const at = (column: ArrayLike<number>, token: number): number => valueAt(column, token, 0, sheet.length);
  const [cues, sentences, paragraphs] = [
    between(running.cues, 3),
    between(running.sentences, 3),
    between(running.paragraphs, 2),
  ];
  const others = between(running.sources, 2) * 3 + between(running.contents, 2);
  const distance = step(Math.max(0, right - left));
  const near = Math.min(pairing.nearer, 3);
  const level = level9(likelihood) * 2 + (likelihood >= highest ? 1 : 0);
  const opens = sheet.quote[part[0]] === OPENS ? 4 : 0;
  const quotes = (sheet.quote[head] ? 1 : 0) + (sheet.quote[part[0]] ? 2 : 0) + opens;
  const lemma = sheet.lemma[head] as number;
  add(1, level, near);
  add(2, level, distance);
  add(3, level, cues * 4 + sentences);
  add(4, Math.round(8 * (highest - likelihood)), near);
  add(5, distance, cues * 16 + others);
  add(6, sentences * 4 + paragraphs, cues);
  add(7, near, cues * 16 + others);
  add(8, quotes, sentences * 4 + cues);
  add(9, quotes, near * 4 + paragraphs);
  add(10, quotes * 3 + paragraphs, others);
  add(11, between(running.marks, 4), others);
  add(12, right > left && right - left <= 2 ? (sheet.word[left] as number) : right - left, cues);
  add(20, lemma, cues > 0 ? 1 : 0);
  add(21, lemma, sentences > 0 ? 1 : 0);
  add(22, at(sheet.word, cue[0] - 1), cues);
  add(23, at(sheet.word, cue[1]), near);
  add(24, at(sheet.pos, cue[0] - 1), others * 4 + cues);
  add(25, sheet.pos[head] as number, near * 16 + cues);
  add(26, sheet.sense[head] as number, near * 4 + cues);
  add(
    27,
    (sheet.punctuation[head] as number) * 8 + (sheet.labelPlace[head] as number),
    paragraphs * 4 + cues,
  );
  add(28, (sheet.dashPlace[head] as number) * 4 + paragraphs, cues);
  add(30, sheet.pos[part[0]] as number, near);
  add(31, sheet.word[part[0]] as number);
  add(32, sheet.word[part[1] - 1] as number);
  add(33, at(sheet.punctuation, part[0] - 1) * 16 + at(sheet.punctuation, part[1]), cues);
}

/** Features of a cue that may have no source; `near` sources stand in its sentence. */
export function sourcelessFeatures(
  sheet: Sheet,
  { cue, head, highest, near }: Pick<Pairing, "cue" | "head" | "highest"> & { readonly near: number },
  sink: Sink,
): void {
  const level = level9(highest);
  const before = cue[0] - 1;
  sink.add(101, level);
  sink.add(102, level, sheet.lemma[head]);
  sink.add(103, sheet.lemma[head] as number);
  sink.add(104, sheet.pos[head] as number, level);
  sink.add(105, valueAt(sheet.word, before, 0, sheet.length), level);
  sink.add(106, valueAt(sheet.pos, before, 0, sheet.length), level);
  sink.add(107, Math.min(near, 3), level);
  sink.add(108, sheet.word[cue[0]] as number);
}
