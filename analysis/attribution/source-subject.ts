import type { Token } from "../types";
import type { Range } from "./range";
import type { Relation } from "./relation";
import type { Sheet } from "./sheet";

/** Behind these words a verb is not that of the clause. */
const NO_CLAUSE = /^(?:who|which|that|whom|whose|what|to)$/;
const ENDS_SUBJECT = /^(?:NOUN|PROPN|PRON|NUM|DET|PUNCT)$/;

/** Sources no further than they reach: a clause before "…, saying" is no source but holds one, its subject. */
export const withSubjects = (relations: readonly Relation[], sheet: Sheet): readonly Relation[] =>
  relations.map((relation) => {
    const [source, ...others] = relation.source;
    const subject = source && relation.cue && subjectOf(sheet, source, relation.cue);
    return subject ? { ...relation, source: [subject, ...others] } : relation;
  });

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
