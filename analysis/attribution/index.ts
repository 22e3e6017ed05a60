import { isCommand } from "../shared/commands";
import type { CueEntry } from "../shared/cues";
import { sentenceRanges } from "../shared/sentence-ranges";
import type { Attribution, AttributionMode, Reading, Span } from "../types";
import { contentOf, type FoundContent } from "./content/index";
import { cueIn, isPlausible } from "./cue";
import { floating } from "./floating";
import { type Frame, quotationOfTokens } from "./frame";
import { nest } from "./nesting";
import { commaAfter, phraseStartingAt, type Range } from "./phrases";
import { resolveSources } from "./resolve";
import { sourceOf } from "./source";
import type { FoundSource } from "./subject";

/** A cue is read with at most so many tokens on either side: longer than sentences are, so that time stays linear. */
const CUE_REACH = 300;

/** An attribution relation as token ranges. */
export interface Relation {
  readonly entry: CueEntry | null;
  readonly cue: Range | null;
  readonly source: FoundSource | undefined;
  readonly content: FoundContent;
  readonly mode: AttributionMode;
}

/**
 * Attribution relations (source, cue, content) by rules: for each cue of the lexicon in a verb's, noun's or phrase's
 * place, the source and the content by the first rule that fits; then quotations without a cue that go on with the
 * speaker before; then nesting, and one name per source. Ids a1, a2, … in text order of the content.
 */
export function attribution(
  reading: Pick<Reading, "document" | "sentences" | "tokens" | "quotations" | "paragraphs">,
): readonly Attribution[] {
  const { tokens, sentences, quotations } = reading;
  const quoted = quotationOfTokens(reading);
  const relations: Relation[] = [];
  for (const [from, to] of sentenceRanges(tokens, sentences)) {
    const commands = isCommand(tokens, from, to);
    for (let at = from; at < to; at += 1) {
      const entry = cueIn(tokens, at);
      // What a command asks for has not been said: "Issue a statement that rejects …".
      if (!entry || (commands && quoted.quotedBy[at] === -1)) continue;
      const frame = frameOf({ ...quoted, tokens, quotations }, from, to, at);
      const relation = relationOf(frame, entry, at);
      if (relation) relations.push(relation);
      at += entry.lemmas.length - 1;
    }
  }
  const all = [...relations, ...floating(reading, relations, quoted)].sort(
    (a, b) => firstToken(a) - firstToken(b) || lastToken(b) - lastToken(a),
  );
  return nest(resolveSources(reading, all));
}

/** The sentence, or the quoted part of it for a cue inside quotation marks, as far as a cue reaches. */
function frameOf(
  base: Omit<Frame, "from" | "to" | "inside">,
  first: number,
  last: number,
  at: number,
): Frame {
  const [from, to] = [Math.max(first, at - CUE_REACH), Math.min(last, at + CUE_REACH)];
  const inside = base.quotedBy[at] ?? -1;
  const range = base.quotationRanges[inside];
  if (!range) return { ...base, from, to, inside: -1 };
  return { ...base, from: Math.max(from, range[0] + 1), to: Math.min(to, range[1] - 1), inside };
}

function relationOf(frame: Frame, entry: CueEntry, at: number): Relation | undefined {
  const cueTo = at + entry.lemmas.length;
  const source = sourceIn(frame, entry, at, cueTo);
  const content = contentOf(frame, entry, at, cueTo, source);
  if (!content || !isPlausible(frame, entry, source, isThatClause(frame, content))) return undefined;
  const mode = { all: "direct", part: "mixed", none: "indirect" } as const;
  return { entry, cue: [at, cueTo], source: clear(source, content), content, mode: mode[content.quoted] };
}

function sourceIn(frame: Frame, { frames }: CueEntry, at: number, cueTo: number): FoundSource | undefined {
  if (frames.has("phrase")) return sourceAfter(frame, cueTo);
  if (!frames.has("with")) return sourceOf(frame, at, cueTo);
  const range = phraseStartingAt(frame.tokens, cueTo, frame.to);
  return range && { range, rule: "named after “with”: the words are theirs" };
}

const isThatClause = ({ tokens }: Frame, { ranges }: FoundContent): boolean =>
  tokens[ranges[0]?.[0] ?? -1]?.lemma === "that";

/** A source that lies within the content was misread. */
function clear(source: FoundSource | undefined, content: FoundContent): FoundSource | undefined {
  const clash = source && content.ranges.some(([from, to]) => source.range[0] < to && source.range[1] > from);
  return clash ? undefined : source;
}

function sourceAfter(frame: Frame, cueTo: number): FoundSource | undefined {
  const stop = /^[.!?]$/.test(frame.tokens[frame.to - 1]?.text ?? "") ? frame.to - 1 : frame.to;
  const end = commaAfter(frame.tokens, cueTo, stop);
  return end > cueTo ? { range: [cueTo, end], rule: "named after the cue" } : undefined;
}

const firstToken = ({ content }: Relation): number => content.ranges[0]?.[0] ?? 0;
const lastToken = ({ content }: Relation): number => content.ranges.at(-1)?.[1] ?? 0;

/** Characters from the first to the last token of a range. */
export function spanOf(tokens: Reading["tokens"], [from, to]: Range): Span {
  return { start: tokens[from]?.span.start ?? 0, end: tokens[to - 1]?.span.end ?? 0 };
}
