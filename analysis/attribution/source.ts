import type { Token } from "../types";
import type { Frame } from "./frame";
import { isRelative, isTime, phraseEndingAt, phraseStartingAt, widenLeft } from "./phrases";
import { type FoundSource, firstSubject, subjectEndingAt } from "./subject";

const FILLER = new Set(["ADV", "AUX", "PART"]);
/** A by-phrase stands at most so many tokens after its cue. */
const BY_REACH = 24;

/** The source of the cue at tokens `[cueFrom, cueTo)`: its subject, by-phrase, inverted or shared subject. */
export function sourceOf(frame: Frame, cueFrom: number, cueTo: number): FoundSource | undefined {
  const { tokens } = frame;
  const lead = leadOf(frame, cueFrom);
  if (isPassive(tokens, lead, cueFrom)) return byPhrase(frame, cueTo);
  return inverted(frame, cueFrom, cueTo) ?? leftward(frame, lead, cueFrom) ?? undefined;
}

/** Whether auxiliaries between `lead` and the cue make it passive ("was told", "have been condemned"). */
export function isPassive(tokens: readonly Token[], lead: number, cueFrom: number): boolean {
  const auxiliaries = tokens.slice(lead, cueFrom).filter(({ pos }) => pos === "AUX");
  return auxiliaries.at(-1)?.lemma === "be" && !tokens[cueFrom]?.text.endsWith("ing");
}

/** First token of the run of auxiliaries and adverbs ("immediately and publicly") before the cue. */
export function leadOf({ tokens, from }: Frame, cueFrom: number): number {
  let at = cueFrom;
  while (at > from && FILLER.has(tokens[at - 1]?.pos ?? "")) {
    at -= 1;
    const joined = tokens[at]?.pos === "ADV" && tokens[at - 1]?.pos === "CCONJ";
    if (joined && at - 2 >= from && tokens[at - 2]?.pos === "ADV") at -= 1;
  }
  return at;
}

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
  if (!phrase || isTime(tokens[phrase[1] - 1]) || opensClause(tokens, phrase[1])) return undefined;
  return { range: phrase, rule: "stands after the cue" };
}

/** A finite verb right behind a noun phrase: it is the subject of a clause ("the analyst, said | prices would fall"). */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[tokens[at]?.pos === "ADV" ? at + 1 : at];
  return verb?.pos === "AUX" || (verb?.pos === "VERB" && !verb.text.endsWith("ing"));
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
