import { type CueEntry, cuesAt } from "../shared/cues";
import type { Token } from "../types";
import type { Frame } from "./frame";
import { isHead } from "./phrases";
import type { FoundSource } from "./source";
import { canSpeak } from "./source-type";

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
  if (before?.text === "-" || before?.pos === "DET" || (token.text.endsWith("ing") && before?.pos === "ADP"))
    return false;
  if (before?.lemma === "to" || isSecondInfinitive(tokens, at))
    return isReportingInfinitive(tokens, at, entry);
  return !isLooseParticiple(tokens, at, entry);
}

/** Taggers take "claims" and "call on" for nouns; a noun before and a noun phrase behind them show the verb. */
function isMistagged(tokens: readonly Token[], at: number, { frames, lemmas }: CueEntry): boolean {
  if (tokens[at]?.pos !== "NOUN" || !/^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? "")) return false;
  if (lemmas.length > 1) return true;
  return (
    frames.has("that") &&
    tokens[at]?.text.endsWith("s") === true &&
    /^(?:DET|PRON|PROPN)$/.test(tokens[at + 1]?.pos ?? "")
  );
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

/** Attitudes and demands need somebody who can have them; acts of speech may leave their speaker out. */
export function isPlausible(
  { tokens }: Frame,
  { frames, stance }: CueEntry,
  source: FoundSource | undefined,
): boolean {
  const speech = frames.has("quote") && stance !== "directive" && stance !== "condemning";
  if (speech || frames.has("as") || frames.has("phrase")) return true;
  return source !== undefined && canSpeak(tokens.slice(source.range[0], source.range[1]));
}
