import type { Frame } from "../frame";
import type { Range } from "../phrases";
import { clauseEnd } from "./ends";

/** Where the content of a cue stands, and by which rule it was found there. */
export interface FoundContent {
  readonly ranges: readonly Range[];
  readonly rule: string;
  readonly quoted: "all" | "part" | "none";
  readonly confidence: number;
}

/** How sure each rule is; to be replaced by measured precision when the stage is fitted. */
export const SURE = {
  quote: 0.93,
  mixed: 0.88,
  clause: 0.82,
  bareClause: 0.68,
  infinitive: 0.78,
  naming: 0.75,
  phrase: 0.66,
};

/** What goes around the words that name the source: a part before them and, behind a comma, a clause. */
export function around(frame: Frame, before: Range, behind: number, rule: string): FoundContent | undefined {
  const end = clauseEnd(frame, behind);
  if (!frame.tokens.slice(behind, end).some(({ pos }) => pos === "VERB" || pos === "AUX")) return undefined;
  const found = stretch(frame, [behind, end], rule, SURE.clause);
  return found && { ...found, ranges: [before, ...found.ranges] };
}

/** The stretch `[from, to)` as content: `quoted` says whether marks stand within it. */
export function stretch(
  frame: Frame,
  [from, to]: Range,
  rule: string,
  confidence: number,
): FoundContent | undefined {
  if (to <= from) return undefined;
  const quoted = frame.quotedBy.subarray(from, to).some((quotation) => quotation !== frame.inside);
  return { ranges: [[from, to]], rule, quoted: quoted ? "part" : "none", confidence };
}

/** The clause that begins at token `from` as content. */
export const clause = (
  frame: Frame,
  from: number,
  rule: string,
  confidence: number,
): FoundContent | undefined => stretch(frame, [from, clauseEnd(frame, from)], rule, confidence);
