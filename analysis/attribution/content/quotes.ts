import { cuesAt } from "../../shared/cues";
import type { Frame } from "../frame";
import { phraseEndingAt, type Range } from "../phrases";
import { leadOf } from "../source";
import type { FoundSource } from "../subject";
import { clauseEnd, quotationAt, quotationFrom } from "./ends";
import { type FoundContent, SURE } from "./found";

/** Between a cue and its quotation stand at most so many tokens ("told reporters in Geneva on Friday, …"). */
const QUOTE_REACH = 14;
/** A clause that leads into a quotation has at most so many tokens. */
const LEAD_REACH = 12;

/** "…," Price said: the quotation that ends where the source or the cue begins, and its second half behind them. */
export function quoteBefore(
  frame: Frame,
  cueFrom: number,
  cueTo: number,
  source: FoundSource | undefined,
): FoundContent | undefined {
  const begin = source && source.range[1] <= cueFrom ? source.range[0] : leadOf(frame, cueFrom);
  const quote =
    quotationAt(frame, begin - 1) ??
    (frame.tokens[begin - 1]?.text === "," ? quotationAt(frame, begin - 2) : undefined);
  if (!quote || begin - 1 < frame.from) return undefined;
  const after = Math.max(cueTo, source?.range[1] ?? 0);
  const goesOn = after + 1 < frame.to && /^[,—]$/.test(frame.tokens[after]?.text ?? "");
  const resumed = goesOn ? quotationAt(frame, after + 1) : undefined;
  const lead = textBefore(frame, quote);
  return {
    ranges: resumed ? [[lead, quote[1]], resumed] : [[lead, quote[1]]],
    rule: resumed
      ? "inside quotation marks on both sides of the cue"
      : "inside quotation marks before the cue",
    quoted: lead < quote[0] ? "part" : "all",
    confidence: SURE.quote,
  };
}

/** Where a clause leads into the quotation in the same sentence ('Sanctions are "a farce," he said'), its first token. */
function textBefore(frame: Frame, quote: Range): number {
  const gap = quote[0] - frame.from;
  const leads = gap > 0 && gap <= LEAD_REACH && frame.tokens[quote[0] - 1]?.pos !== "PUNCT";
  return leads ? frame.from : quote[0];
}

/** said (that …) "…": to the end of the quotation, or of the clause that holds it. */
export function quoteAfter(frame: Frame, start: number): FoundContent | undefined {
  const { tokens } = frame;
  let clause = -1;
  for (let at = start; at < Math.min(frame.to, start + QUOTE_REACH); at += 1) {
    const quote = quotationFrom(frame, at);
    if (quote) return quotedFrom(frame, clause >= 0 ? clause : wordsBefore(frame, at, start), quote);
    const token = tokens[at];
    if (!token || token.text === ";" || isCue(frame, at)) return undefined;
    if (clause >= 0) continue;
    if (token.lemma === "that") clause = at;
    else if (token.pos === "VERB" || token.pos === "AUX") clause = subjectBefore(frame, at, start);
  }
  return undefined;
}

function quotedFrom(frame: Frame, begin: number, quote: Range): FoundContent {
  const end = continuation(frame, quote[1]);
  return begin === quote[0] && end === quote[1]
    ? { ranges: [quote], rule: "inside quotation marks after the cue", quoted: "all", confidence: SURE.quote }
    : {
        ranges: [[begin, end]],
        rule: "a clause partly inside quotation marks, after the cue",
        quoted: "part",
        confidence: SURE.mixed,
      };
}

/** Another verb that may have the quotation as its own content. */
const isCue = ({ tokens }: Frame, at: number): boolean =>
  tokens[at]?.pos === "VERB" &&
  cuesAt(tokens, at).some(({ frames, noun }) => !noun && (frames.has("quote") || frames.has("as")));

/** "said | the court “has …”", "pointed out | these “…”", "urged them | to “…”": what belongs to the quoted words. */
function wordsBefore({ tokens }: Frame, quote: number, start: number): number {
  const before = tokens[quote - 1];
  const goesOn = /^(?:VERB|AUX)$/.test(tokens[quote + 1]?.pos ?? "");
  if (goesOn && phraseEndingAt(tokens, quote, start)?.[0] === start) return start;
  return quote > start && (before?.pos === "DET" || before?.lemma === "to") ? quote - 1 : quote;
}

/**
 * Behind the closing mark the clause may run on ("… possession” that would …"); to its end, else to the mark. A comma
 * or stop right inside the marks closes it.
 */
function continuation(frame: Frame, end: number): number {
  const next = frame.tokens[end];
  if (!next || end >= frame.to || /^[,.!?]$/.test(frame.tokens[end - 2]?.text ?? "")) return end;
  return next.pos === "PUNCT" || next.pos === "CCONJ" ? end : clauseEnd(frame, end);
}

function subjectBefore({ tokens }: Frame, verb: number, start: number): number {
  let at = verb;
  while (at > start && tokens[at - 1]?.pos !== "PUNCT") at -= 1;
  return at;
}
