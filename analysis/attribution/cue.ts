import { type CueEntry, cuesAt } from "../shared/cues";
import type { Token } from "../types";
import type { Frame } from "./frame";
import { isHead } from "./phrases";
import { canSpeak } from "./source-type";
import type { FoundSource } from "./subject";

/** Speaker and hearer of quoted words. */
const IN_THE_TALK = /^(?:i|we|you)$/;

/** The cue that begins at token `at` and stands where its part of speech can, else `undefined`. */
export const cueIn = (tokens: readonly Token[], at: number): CueEntry | undefined =>
  cuesAt(tokens, at).find((entry) => isCue(tokens, at, entry));

function isCue(tokens: readonly Token[], at: number, entry: CueEntry): boolean {
  const token = tokens[at] as Token;
  if (entry.frames.has("phrase")) return true;
  if (entry.noun)
    return token.pos === "NOUN" && tokens[at + 1]?.lemma === "that" && tokens[at + 2]?.pos !== "VERB";
  const before = tokens[at - 1];
  if (token.pos !== "VERB") return isMistagged(tokens, at, entry);
  if (isCommand(tokens, at)) return false;
  if (
    before?.text === "-" ||
    (before?.pos === "DET" && !isHead(before)) ||
    (token.text.endsWith("ing") && before?.pos === "ADP")
  )
    return false;
  if (before?.lemma === "to" || isSecondInfinitive(tokens, at))
    return isReportingInfinitive(tokens, at, entry);
  return !isLooseParticiple(tokens, at, entry);
}

/** Taggers take "claims", "polls show" and "call on" for nouns; a noun before and a noun phrase behind show the verb. */
function isMistagged(tokens: readonly Token[], at: number, { frames, lemmas }: CueEntry): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.pos !== "NOUN" || !/^(?:NOUN|PROPN|NUM)$/.test(before?.pos ?? "")) return false;
  if (lemmas.length > 1) return true;
  const plural = before?.pos === "NUM" || before?.text.endsWith("s") === true;
  const agrees = token.text.endsWith("s") || (plural && token.text === lemmas[0]);
  return (
    frames.has("that") && agrees && (/^(?:DET|PRON|PROPN)$/.test(next?.pos ?? "") || next?.lemma === "that")
  );
}

/** "Tell the council that …", "2. Demand that …": a base form that opens its sentence asks for what it names. */
function isCommand(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const first = (index: number) => tokens[index]?.sentence !== token.sentence;
  const numbered = tokens[at - 1]?.text === "." && tokens[at - 2]?.pos === "NUM" && first(at - 3);
  return token.text.toLowerCase() === token.lemma && (first(at - 1) || numbered);
}

/** "declined to say", "write to demand that": a verb leads into an infinitive of speech. */
function isReportingInfinitive(tokens: readonly Token[], at: number, { frames }: CueEntry): boolean {
  if (frames.has("as") && tokens[at - 2]?.pos === "NOUN") return true;
  const leads = tokens[at - 2]?.pos === "VERB";
  return leads && (frames.has("that") || frames.has("quote"));
}

/** "to support or condemn": the second of two infinitives. */
const isSecondInfinitive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.pos === "CCONJ" && tokens[at - 3]?.lemma === "to" && tokens[at]?.text === tokens[at]?.lemma;

/** "statements condemning …": a participle that only describes the noun before it. */
function isLooseParticiple(tokens: readonly Token[], at: number, { frames }: CueEntry): boolean {
  const before = tokens[at - 1];
  if (
    !tokens[at]?.text.endsWith("ing") ||
    before?.pos === "AUX" ||
    before?.text === "," ||
    before?.pos === "ADV"
  )
    return false;
  return !frames.has("quote") || !isHead(before);
}

/**
 * Attitudes and demands need somebody who can have them, as a that-clause shows or the words of the source; acts of
 * speech may leave their speaker out. "I think" between
 * quotation marks is the quoted speaker's own and no relation beside the quotation's.
 *
 * @param clause whether the content is a that-clause
 */
export function isPlausible(
  { tokens, inside }: Frame,
  { frames, stance }: CueEntry,
  source: FoundSource | undefined,
  clause: boolean,
): boolean {
  if (inside >= 0 && source && IN_THE_TALK.test(tokens[source.range[1] - 1]?.lemma ?? "")) return false;
  const speech = frames.has("quote") && stance !== "directive" && stance !== "condemning";
  if (speech || clause || frames.has("as") || frames.has("phrase")) return true;
  return source !== undefined && canSpeak(tokens.slice(source.range[0], source.range[1]));
}
