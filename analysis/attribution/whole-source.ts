import type { Token } from "../types";
import type { Range } from "./range";
import type { Relation } from "./relation";
import { COMMA, PROPN, type Sheet } from "./sheet";

/** Tokens that an apposition is followed for. */
const REACH = 25;
/** A name of a place is so long at most. */
const PLACE = 3;
/** What an apposition is made of: "the director of Relief, International". */
const OF_APPOSITION = /^(?:DET|ADJ|NOUN|PROPN|ADP|PART|CCONJ)$/;
/** Behind these words a verb is not that of the clause. */
const NO_CLAUSE = /^(?:who|which|that|whom|whose|what|to)$/;
const ENDS_SUBJECT = /^(?:NOUN|PROPN|PRON|NUM|DET|PUNCT)$/;

/**
 * Sources in their whole extent, and no further: a place that ends an apposition stands for the person before it ("Ann
 * Lee, the head of Relief, Lima, said"), and a clause before "…, saying" is no source but holds one: its subject.
 */
export const withWholeSources = (relations: readonly Relation[], sheet: Sheet): readonly Relation[] =>
  relations.map((relation) => {
    const [source, ...others] = relation.source;
    if (!source || !relation.cue) return relation;
    const whole = wholeApposition(sheet, source) ?? subjectOf(sheet, source, relation.cue);
    return whole ? { ...relation, source: [whole, ...others] } : relation;
  });

/** The range with the person and the apposition that it ends, if it does. */
function wholeApposition({ tokens, pos, punctuation, first }: Sheet, [from, to]: Range): Range | null {
  const start = first[from] as number;
  const isName = (at: number) => at >= start && pos[at] === PROPN;
  if (to - from > PLACE || !tokens.slice(from, to).every(({ pos: part }) => part === "PROPN")) return null;
  if (from - 2 < start || punctuation[from - 1] !== COMMA || !isName(from - 2)) return null;
  let comma = from - 2;
  while (comma > Math.max(start, from - REACH) && OF_APPOSITION.test(tokens[comma]?.pos ?? "")) comma -= 1;
  if (punctuation[comma] !== COMMA || !isOffice(tokens.slice(comma + 1, from - 1))) return null;
  let person = comma;
  while (isName(person - 1)) person -= 1;
  const opens = person === start || punctuation[person - 1] === COMMA;
  return opens && comma - person > 1 ? [person, to] : null;
}

/** "the head of Relief": a noun, and what it is of. */
const isOffice = (tokens: readonly Token[]): boolean => {
  const noun = tokens.findIndex(({ pos }) => pos === "NOUN");
  return noun >= 0 && tokens.slice(noun).some(({ pos }) => pos === "ADP");
};

/** The subject of a source that is a whole clause before a participle: "the court | rejected the request, saying". */
function subjectOf({ tokens }: Sheet, [from, to]: Range, [cue]: Range): Range | null {
  if (cue !== to || !isParticiple(tokens[cue])) return null;
  for (let at = from + 1; at < to; at += 1) {
    if (NO_CLAUSE.test(tokens[at - 1]?.lemma ?? "")) return null;
    if (!isVerb(tokens, at)) continue;
    let end = at;
    while (tokens[end - 1]?.pos === "ADV") end -= 1;
    return end > from && ENDS_SUBJECT.test(tokens[end - 1]?.pos ?? "") ? [from, end] : null;
  }
  return null;
}

/** Whether a clause has its verb here: no participle ("based in", "made by"), nor a noun that looks like one ("news clip of"). */
const isVerb = (tokens: readonly Token[], at: number): boolean =>
  /^(?:VERB|AUX)$/.test(tokens[at]?.pos ?? "") &&
  !isParticiple(tokens[at]) &&
  tokens[at - 1]?.text !== "-" &&
  !/^(?:by|of)$/.test(tokens[at + 1]?.lemma ?? "");

const isParticiple = (token: Token | undefined): boolean => token?.text.endsWith("ing") === true;
