import type { Token } from "../types";
import type { Frame } from "./frame";
import {
  isHead,
  isRelative,
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

const FILLER = new Set(["ADV", "AUX", "PART"]);
/** A by-phrase stands at most so many tokens after its cue. */
const BY_REACH = 24;

/** The source of the cue at tokens `[cueFrom, cueTo)`: its subject, by-phrase, inverted or shared subject. */
export function sourceOf(frame: Frame, cueFrom: number, cueTo: number): FoundSource | undefined {
  const { tokens } = frame;
  const lead = skipLeft(frame, cueFrom, (token) => FILLER.has(token.pos));
  if (isPassive(tokens, lead, cueFrom)) return byPhrase(frame, cueTo);
  return inverted(frame, cueFrom, cueTo) ?? leftward(frame, lead, cueFrom) ?? undefined;
}

/** Whether auxiliaries between `lead` and the cue make it passive ("was told", "have been condemned"). */
export function isPassive(tokens: readonly Token[], lead: number, cueFrom: number): boolean {
  const auxiliaries = tokens.slice(lead, cueFrom).filter(({ pos }) => pos === "AUX");
  return auxiliaries.at(-1)?.lemma === "be" && !tokens[cueFrom]?.text.endsWith("ing");
}

/** First token of the run of auxiliaries and adverbs before the cue. */
export const leadOf = (frame: Frame, cueFrom: number): number =>
  skipLeft(frame, cueFrom, (token) => FILLER.has(token.pos));

function leftward(frame: Frame, lead: number, cueFrom: number): FoundSource | undefined {
  const { tokens, from } = frame;
  const before = tokens[lead - 1];
  if (!before || lead <= from) return undefined;
  const participle = tokens[cueFrom]?.text.endsWith("ing") && tokens[lead]?.pos !== "AUX";
  const infinitive = tokens[lead]?.lemma === "to";
  const possessor = infinitive ? possessorOf(frame, lead) : undefined;
  if (possessor) return possessor;
  if (participle || infinitive || before.pos === "CCONJ")
    return firstSubject(
      frame,
      lead,
      participle ? "subject of the sentence, with a participle" : "subject shared with an earlier verb",
    );
  if (isRelative(before)) return antecedent(frame, lead - 1);
  if (before.text === "," || before.text === "—") {
    return explainedName(frame, lead - 1) ?? firstSubject(frame, lead, "first noun phrase of the sentence");
  }
  return subjectEndingAt(frame, lead) ?? firstSubject(frame, lead, "first noun phrase of the sentence");
}

/** "Israel's move to label": whose move it is. */
function possessorOf(frame: Frame, lead: number): FoundSource | undefined {
  for (let at = lead - 2; at > lead - 5 && at > frame.from; at -= 1) {
    if (!/^'s?$/.test(frame.tokens[at]?.text ?? "")) continue;
    const owner = phraseEndingAt(frame.tokens, at, frame.from);
    return owner && { range: owner, rule: "whose act the cue names" };
  }
  return undefined;
}

/** "Ann Lee, the head of X," before a comma: the name with what explains it. */
function explainedName(frame: Frame, end: number): FoundSource | undefined {
  const subject = subjectEndingAt(frame, end);
  return subject?.rule.endsWith("apposition") ? subject : undefined;
}

/** "who", "which", "that": the phrase they refer to. */
function antecedent(frame: Frame, relative: number): FoundSource | undefined {
  const end = frame.tokens[relative - 1]?.text === "," ? relative - 1 : relative;
  const phrase = phraseEndingAt(frame.tokens, end, frame.from);
  return (
    phrase && {
      range: widenLeft(frame.tokens, phrase, frame.from),
      rule: `“${frame.tokens[relative]?.text}” refers to it`,
    }
  );
}

/** The noun phrase that ends at `end`, with the name it explains ("Ann Lee, the head of X,"). */
function subjectEndingAt(frame: Frame, end: number): FoundSource | undefined {
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
  let explains = tokens[at]?.pos === "DET" || tokens[at]?.pos === "NOUN";
  while (tokens[at - 1]?.text === "," && at - 2 >= frame.from) {
    const left = phraseEndingAt(tokens, at - 1, frame.from);
    if (!left) break;
    const wide = widenLeft(tokens, left, frame.from);
    const name = tokens.slice(wide[0], wide[1]).every(({ pos }) => pos === "PROPN");
    if (name && explains) return [wide[0], phrase[1]];
    explains = tokens[wide[0]]?.pos === "DET" && wide[1] - wide[0] > 2;
    if (!explains) break;
    at = wide[0];
  }
  return phrase;
}

/** "… ," said Khan. */
function inverted(frame: Frame, cueFrom: number, cueTo: number): FoundSource | undefined {
  const { tokens, from, to } = frame;
  const before = tokens[cueFrom - 1];
  if (cueFrom - 1 < from || !before || !/^[,"?!—]$/.test(before.text)) return undefined;
  if (
    before.text === "," &&
    frame.quotedBy[cueFrom - 2] === frame.inside &&
    !/^(?:say|write|add|report)$/.test(tokens[cueFrom]?.lemma ?? "")
  )
    return undefined;
  const phrase = phraseStartingAt(tokens, cueTo, to);
  return phrase && !isTime(tokens[phrase[1] - 1])
    ? { range: phrase, rule: "stands after the cue" }
    : undefined;
}

function byPhrase(frame: Frame, cueTo: number): FoundSource | undefined {
  const { tokens } = frame;
  for (let at = cueTo; at < Math.min(frame.to, cueTo + BY_REACH) && tokens[at]?.text !== "."; at += 1) {
    if (tokens[at]?.lemma !== "by" || frame.quotedBy[at] !== frame.inside) continue;
    const phrase = phraseStartingAt(tokens, at + 1, frame.to);
    if (phrase) return { range: phrase, rule: "named after “by”" };
  }
  return undefined;
}

/** The first noun phrase of the frame that a finite verb or a relative pronoun follows, before token `limit`. */
function firstSubject(frame: Frame, limit: number, rule: string): FoundSource | undefined {
  const { tokens } = frame;
  let at = frame.from;
  if (["ADP", "SCONJ", "ADV"].includes(tokens[at]?.pos ?? "") || startsWithTime(frame, at)) {
    const comma = tokens.findIndex((token, index) => index > at && index < limit && token.text === ",");
    if (comma > 0) at = comma + 1;
  }
  while (at < limit && !isHead(tokens[at]) && !["DET", "ADJ"].includes(tokens[at]?.pos ?? "")) at += 1;
  const phrase = phraseStartingAt(tokens, at, limit);
  if (!phrase || isTime(tokens[phrase[1] - 1])) return undefined;
  return { range: withExplanation(frame, withPartner(tokens, phrase, limit), limit), rule };
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

function skipLeft(frame: Frame, at: number, skip: (token: Token) => boolean): number {
  let index = at;
  while (index > frame.from && skip(frame.tokens[index - 1] as Token)) index -= 1;
  return index;
}
