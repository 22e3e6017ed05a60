import type { Stance } from "../../types";
import type { Frame } from "../frame";
import { phraseStartingAt } from "../phrases";
import { isPassive, leadOf } from "../source";
import { quotationFrom } from "./ends";
import { clause, type FoundContent, SURE, stretch } from "./found";
import { nounPhrase } from "./phrases";

/** "as" stands at most so many tokens after its cue. */
const AS_REACH = 12;
/** A name in quotation marks stands at most so many tokens after its cue ("called the ruling of the court “…”"). */
const NAME_REACH = 12;

/** called it “…”, called him a …, seen as …: what is named and what it is called; thoughts need the "as". */
export function givenName(
  frame: Frame,
  stance: Stance,
  cueFrom: number,
  start: number,
): FoundContent | undefined {
  const afterAs = nameAfterAs(frame, start);
  if (afterAs || stance === "attitude") return afterAs;
  const passive = isPassive(frame.tokens, leadOf(frame, cueFrom), cueFrom);
  return quotedName(frame, start) ?? (passive ? nounPhrase(frame, cueFrom, start) : plainName(frame, start));
}

function nameAfterAs(frame: Frame, start: number): FoundContent | undefined {
  const { tokens } = frame;
  const rule = "the name given after “as”";
  for (let at = start; at < Math.min(frame.to, start + AS_REACH); at += 1) {
    if (tokens[at]?.lemma !== "as") continue;
    const quote = quotationFrom(frame, at + 1);
    return quote
      ? stretch(frame, [at, coordinated(frame, quote[1])], rule, SURE.naming)
      : upToComma(frame, clause(frame, at, rule, SURE.naming));
  }
  return undefined;
}

/** called the decision “outrageous”: with what is called so. */
function quotedName(frame: Frame, start: number): FoundContent | undefined {
  for (let at = start; at < Math.min(frame.to, start + NAME_REACH); at += 1) {
    const quote = quotationFrom(frame, at);
    if (!quote) {
      if (frame.tokens[at]?.pos === "VERB" || frame.tokens[at]?.text === ";") return undefined;
      continue;
    }
    if (at === start && frame.quotations[frame.quotedBy[at] ?? -1]?.kind === "name") return undefined;
    const end = coordinated(frame, quote[1]);
    const found = stretch(frame, [start, end], "the name given in quotation marks", SURE.naming);
    return found && { ...found, quoted: at === start ? "all" : "part" };
  }
  return undefined;
}

/** called him a traitor: an object, and right behind it the name. */
function plainName(frame: Frame, start: number): FoundContent | undefined {
  const object = phraseStartingAt(frame.tokens, start, frame.to);
  const name = frame.tokens[object?.[1] ?? -1];
  if (!object || object[1] >= frame.to || (name?.pos !== "DET" && name?.pos !== "ADJ")) return undefined;
  return clause(frame, start, "the name given after the object", SURE.naming);
}

/** A name given with "as" ends at the next comma. */
function upToComma(frame: Frame, content: FoundContent | undefined): FoundContent | undefined {
  const [from, to] = content?.ranges[0] ?? [0, 0];
  const comma = frame.tokens
    .slice(from, to)
    .findIndex((token, index) => token.text === "," && frame.quotedBy[from + index] === frame.inside);
  return content && comma > 0 ? { ...content, ranges: [[from, from + comma]] } : content;
}

/** "appalling" and "an escalation": a second quoted name joined by "and". */
function coordinated(frame: Frame, end: number): number {
  const second = frame.tokens[end]?.lemma === "and" ? quotationFrom(frame, end + 1) : undefined;
  return second?.[1] ?? end;
}
