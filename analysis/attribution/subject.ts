import type { Token } from "../types";
import type { Frame } from "./frame";
import {
  commaAfter,
  isHead,
  isTime,
  phraseEndingAt,
  phraseStartingAt,
  type Range,
  widenLeft,
  withList,
  withPartner,
} from "./phrases";

/** Where the source of a cue stands, and by which rule it was found there. */
export interface FoundSource {
  readonly range: Range;
  readonly rule: string;
}

/** The noun phrase that ends at `end`, with the name it explains ("Ann Lee, the head of X,"). */
export function subjectEndingAt(frame: Frame, end: number): FoundSource | undefined {
  const { tokens } = frame;
  const phrase = phraseEndingAt(tokens, end, frame.from);
  if (!phrase || isTime(tokens[end - 1])) return undefined;
  const wide = withList(tokens, widenLeft(tokens, phrase, frame.from), frame.from);
  const range = withAppositions(frame, wide);
  return { range, rule: range === wide ? "subject of the cue" : "subject of the cue, with its apposition" };
}

/** Extends the phrase leftwards over commas to a bare name that it explains. */
function withAppositions(frame: Frame, phrase: Range): Range {
  const { tokens } = frame;
  let at = phrase[0];
  let explains = canExplain(tokens[at]);
  while (tokens[at - 1]?.text === "," && at - 2 >= frame.from) {
    const left = phraseEndingAt(tokens, at - 1, frame.from);
    if (!left) break;
    const wide = widenLeft(tokens, left, frame.from);
    const name = tokens.slice(wide[0], wide[1]).every((token) => token.pos === "PROPN" && !isTime(token));
    if (name && explains) return [wide[0], phrase[1]];
    explains = tokens[wide[0]]?.pos === "DET" && wide[1] - wide[0] > 2;
    if (!explains) break;
    at = wide[0];
  }
  return phrase;
}

/** "the head of …", "head of …", "69": not a bare plural ("Prices, analysts say, …"). */
const canExplain = (token: Token | undefined): boolean =>
  /^(?:DET|NUM)$/.test(token?.pos ?? "") || (token?.pos === "NOUN" && token.text === token.lemma);

/** The first noun phrase of the frame that a finite verb or a relative pronoun follows, before token `limit`. */
export function firstSubject(frame: Frame, limit: number, rule: string): FoundSource | undefined {
  const { tokens } = frame;
  let at = frame.from;
  if (["ADP", "SCONJ", "ADV"].includes(tokens[at]?.pos ?? "") || startsWithTime(frame, at)) {
    const comma = commaAfter(tokens, at + 1, limit);
    if (comma < limit) at = comma + 1;
  }
  while (at < limit && !isHead(tokens[at]) && !["DET", "ADJ"].includes(tokens[at]?.pos ?? "")) at += 1;
  const phrase = phraseStartingAt(tokens, at, limit);
  if (!phrase || isTime(tokens[phrase[1] - 1])) return undefined;
  const list = restOfList(frame, phrase, limit) ?? withPartner(tokens, phrase, limit);
  return { range: withExplanation(frame, list, limit), rule };
}

/** "civil rights | , labour, and human rights leaders write": a list in front of its verb, to the verb. */
function restOfList({ tokens }: Frame, phrase: Range, limit: number): Range | undefined {
  let end = phrase[1];
  let last = false;
  while (!last && end < limit && /^(?:,|and|or)$/.test(tokens[end]?.lemma ?? "")) {
    last = tokens[end]?.text !== "," || /^(?:and|or)$/.test(tokens[end + 1]?.lemma ?? "");
    const next = phraseStartingAt(tokens, end + (last && tokens[end]?.text === "," ? 2 : 1), limit);
    if (!next) return undefined;
    end = withPartner(tokens, next, limit)[1];
    last &&= tokens[end]?.text !== ",";
  }
  return last && /^(?:VERB|AUX)$/.test(tokens[end]?.pos ?? "") ? [phrase[0], end] : undefined;
}

/** "This week, …": a phrase of time opens the sentence. */
function startsWithTime(frame: Frame, at: number): boolean {
  const phrase = phraseStartingAt(frame.tokens, at, frame.to);
  return phrase !== undefined && isTime(frame.tokens[phrase[1] - 1]);
}

/** Extends a name rightwards over the apposition that explains it. */
function withExplanation(frame: Frame, phrase: Range, limit: number): Range {
  const { tokens } = frame;
  if (tokens[phrase[1]]?.text !== "," || tokens[phrase[0]]?.pos !== "PROPN") return phrase;
  const next = phraseStartingAt(tokens, phrase[1] + 1, limit);
  return next && tokens[next[0]]?.pos === "DET" && /^(?:,|said)$/.test(tokens[next[1]]?.text ?? "")
    ? [phrase[0], next[1]]
    : phrase;
}
