import type { Range } from "./range";
import { type Relation, takenBy } from "./relation";
import { AUX, CLOSES, type Sheet, STOP } from "./sheet";

/**
 * Contents that end with a quotation which is the subject of a clause take in the clause: in "they note the “closing of
 * markets” is a tactic, …" what is noted is that it is one. Only where the cue stands before the content, and an
 * auxiliary directly behind the quotation; up to what another relation has taken, or the sentence's end.
 */
export function withWholeClauses(relations: readonly Relation[], sheet: Sheet): readonly Relation[] {
  const taken = takenBy(relations, sheet.length);
  return relations.map((relation) => {
    const last = relation.content.at(-1);
    const end = last && relation.cue && relation.cue[1] <= last[0] ? clauseEnd(sheet, taken, last) : 0;
    if (!last || end <= last[1]) return relation;
    const content = [...relation.content.slice(0, -1), [last[0], end] as const];
    return { ...relation, content, rule: "clause goes on" };
  });
}

/** Where the clause ends whose subject ends with the range's quotation; 0 where there is none. */
function clauseEnd({ quote, pos, end, punctuation }: Sheet, taken: Uint8Array, [from, to]: Range): number {
  const sentence = end[to - 1] as number;
  if (to >= sentence || quote[to - 1] !== CLOSES || pos[to] !== AUX || end[from] !== sentence) return 0;
  let at = to;
  while (at < sentence && !taken[at]) at += 1;
  while (at > to && punctuation[at - 1] === STOP) at -= 1;
  return at;
}
