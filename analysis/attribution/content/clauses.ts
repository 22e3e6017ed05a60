import type { Token } from "../../types";
import type { Frame } from "../frame";
import { isRelative, isTime, phraseStartingAt, type Range, withPartner } from "../phrases";
import { leadOf } from "../source";
import type { FoundSource } from "../subject";
import { clauseEnd } from "./ends";
import { around, clause, type FoundContent, SURE, stretch } from "./found";

/** "that" stands at most so many tokens after its cue ("told the court on Monday that …"). */
const THAT_REACH = 8;
/** The infinitive stands at most so many tokens after its cue ("urged A, B and all members of C to …"). */
const INFINITIVE_REACH = 26;
/** The verb of a clause without "that" stands at most so many tokens after its subject. */
const VERB_REACH = 8;
/** A clause before its source has at least so many tokens. */
const SHORTEST = 3;
/** Behind "…, Khan said" one of these begins what is said. */
const GOES_ON = /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|SCONJ|VERB|PART)$/;
/** A phrase that begins so leads into a clause and is none. */
const LEADS_IN = /^(?:ADP|SCONJ)$/;
const QUESTION = /^(?:whether|if|how|why|what)$/;

const isVerbal = (token: Token | undefined): boolean => token?.pos === "VERB" || token?.pos === "AUX";

/** said that …, said: …, asked whether … */
export function thatClause(frame: Frame, start: number): FoundContent | undefined {
  const { tokens } = frame;
  for (let at = start; at < Math.min(frame.to, start + THAT_REACH); at += 1) {
    const token = tokens[at];
    if (!token) return undefined;
    const isThat =
      token.lemma === "that" && (at === start || token.pos === "SCONJ" || tokens[start]?.pos === "ADP");
    if (isThat || (QUESTION.test(token.lemma) && at <= start + 2) || token.text === ":") {
      return clause(frame, token.text === ":" ? at + 1 : at, `the clause after “${token.text}”`, SURE.clause);
    }
    if (token.pos === "VERB" || token.pos === "PUNCT") return undefined;
  }
  return undefined;
}

/** "…, Khan said" and "Prices, analysts say, will rise": the clause before or around the source, with commas between. */
export function clauseBefore(
  frame: Frame,
  cueFrom: number,
  cueTo: number,
  source: FoundSource | undefined,
): FoundContent | undefined {
  const { tokens, from } = frame;
  const after = Math.max(cueTo, source?.range[1] ?? 0);
  const behind = after < frame.to ? tokens[after] : undefined;
  if (behind && GOES_ON.test(behind.pos) && !isTime(behind)) return undefined;
  const begin = source ? Math.min(source.range[0], cueFrom) : leadOf(frame, cueFrom);
  if (tokens[begin - 1]?.text !== "," || begin - 1 <= from) return undefined;
  const words = tokens.slice(from, begin - 1);
  if (behind?.text === "," && (!words.some(isVerbal) || LEADS_IN.test(words[0]?.pos ?? "")))
    return around(frame, [from, begin - 1], after + 1, "the clause around the source and cue");
  if (words.length < SHORTEST || !words.some(isVerbal)) return undefined;
  return stretch(frame, [from, begin - 1], "the clause before the source and cue", SURE.clause);
}

/** said (that left out) …: what follows holds a subject and a verb, or is the verb of "which, he said, …". */
export function bareClause(
  frame: Frame,
  start: number,
  source: FoundSource | undefined,
): FoundContent | undefined {
  const { tokens } = frame;
  const first = tokens[start];
  if (!first || start >= frame.to || first.pos === "PUNCT" || first.pos === "ADP") return undefined;
  const found = () => clause(frame, start, "the clause after the cue", SURE.bareClause);
  if (isVerbal(first) && !first.text.endsWith("ing"))
    return source && isRelative(tokens[source.range[0] - 1]) ? found() : undefined;
  const subject: Range | undefined = isVerbal(first)
    ? [start, start + 1]
    : phraseStartingAt(tokens, start, frame.to);
  if (!subject) return undefined;
  const end = clauseEnd(frame, start);
  const after = withPartner(tokens, subject, end)[1];
  const reach = tokens.slice(after, Math.min(end, after + VERB_REACH + 1));
  const verb = reach.findIndex(isVerbal);
  return verb >= 0 && !reach.slice(0, verb).some(({ pos }) => pos === "CCONJ") ? found() : undefined;
}

/** urged them to …, plans to … : the infinitive with whom it is asked of. */
export function infinitive(frame: Frame, start: number): FoundContent | undefined {
  const { tokens } = frame;
  for (let at = start; at < Math.min(frame.to, start + INFINITIVE_REACH); at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token?.lemma === "to" && (isVerbal(next) || next?.pos === "ADV" || next?.text === '"'))
      return clause(frame, start, "the infinitive after the cue", SURE.infinitive);
    if (token?.pos === "VERB" || token?.text === ";") return undefined;
  }
  return undefined;
}
