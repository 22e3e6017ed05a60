import type { Frame } from "../frame";
import { isPassive, leadOf } from "../source";
import type { FoundSource } from "../subject";
import { around, clause, type FoundContent, SURE, stretch } from "./found";

/** condemned …, rejects … : the noun phrase and what belongs to it; of a passive, its subject. */
export function nounPhrase(frame: Frame, cueFrom: number, start: number): FoundContent | undefined {
  const { tokens } = frame;
  const lead = leadOf(frame, cueFrom);
  if (isPassive(tokens, lead, cueFrom)) {
    const subject = stretch(frame, [frame.from, lead], "subject of the passive cue", SURE.phrase);
    return subject && { ...subject, quoted: "none" };
  }
  const next = tokens[start];
  const opens =
    next &&
    (/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(next.pos) || next.text === '"' || next.text.endsWith("ing"));
  return opens && start < frame.to ? clause(frame, start, "what the cue is about", SURE.phrase) : undefined;
}

/** According to X, … : the rest of the sentence, or what stands before it. */
export function roundPhrase(
  frame: Frame,
  cueFrom: number,
  source: FoundSource | undefined,
): FoundContent | undefined {
  if (!source) return undefined;
  const after = source.range[1];
  if (cueFrom - frame.from <= 1 && frame.tokens[after]?.text === ",")
    return clause(frame, after + 1, "the sentence after the source phrase", SURE.clause);
  const end = frame.tokens[cueFrom - 1]?.text === "," ? cueFrom - 1 : cueFrom;
  const noVerb = !frame.tokens.slice(frame.from, end).some(({ pos }) => pos === "VERB" || pos === "AUX");
  if (noVerb && frame.tokens[after]?.text === ",")
    return around(frame, [frame.from, end], after + 1, "the sentence around the source phrase");
  return stretch(frame, [frame.from, end], "the sentence before the source phrase", SURE.clause);
}
