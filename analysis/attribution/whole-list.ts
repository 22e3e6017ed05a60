import { cueEntryOf } from "./describe";
import type { Range } from "./range";
import { type Relation, takenBy } from "./relation";
import { COMMA, type Sheet, STOP } from "./sheet";

/** Parts of speech of a list of those who are asked, up to the "to" of what they are asked to do. */
const OF_LIST = /^(?:DET|ADJ|NUM|NOUN|PROPN|ADP|PUNCT|CCONJ)$/;
/** A list is looked through so far, so that time stays linear. */
const REACH = 60;

/**
 * Contents that end with the first of several who are asked take in the others and what is asked of them: "urged the
 * bank, the two largest unions, and all members to wait". Only behind a cue that takes an infinitive; up to what another
 * relation has taken, or the sentence's end.
 */
export function withWholeLists(relations: readonly Relation[], sheet: Sheet): readonly Relation[] {
  const taken = takenBy(relations, sheet.length);
  return relations.map((relation) => {
    const last = relation.content.at(-1);
    const asks = relation.cue?.[1] === last?.[0] && cueEntryOf(sheet.tokens, relation)?.frames.has("inf");
    const end = asks && last ? listEnd(sheet, taken, last) : 0;
    if (!last || !end) return relation;
    const content = [...relation.content.slice(0, -1), [last[0], end] as const];
    return { ...relation, content, rule: "list goes on" };
  });
}

/** Where the sentence ends, or is taken, whose list of those asked goes on at the comma behind the range; else 0. */
function listEnd({ tokens, end, punctuation }: Sheet, taken: Uint8Array, [, to]: Range): number {
  if (punctuation[to] !== COMMA) return 0;
  const sentence = end[to - 1] as number;
  let at = to;
  let joined = false;
  while (at < Math.min(sentence, to + REACH) && !taken[at] && OF_LIST.test(tokens[at]?.pos ?? "")) {
    joined ||= tokens[at]?.pos === "CCONJ";
    at += 1;
  }
  if (!joined || tokens[at]?.lemma !== "to" || tokens[at + 1]?.pos !== "VERB" || at + 1 >= sentence) return 0;
  while (at < sentence && !taken[at]) at += 1;
  while (punctuation[at - 1] === STOP || punctuation[at - 1] === COMMA) at -= 1;
  return at;
}
