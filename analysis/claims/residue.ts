import type { Token } from "../types";

/** A stretch with fewer tokens is no predicate of its own ("write to | …"). */
const SHORTEST = 3;
/** What a stretch outside all attributed content may begin with when its subject is the source before it. */
const GOES_ON = new Set(["AUX", "VERB", "ADV"]);

/**
 * "In a letter to the court, …" before a source: a phrase that leads in to the attribution is no claim of its own.
 * @param to end of the sentence
 */
export const leadsIn = (tokens: readonly Token[], start: number, end: number, to: number): boolean =>
  tokens[start]?.pos === "ADP" && tokens[end - 1]?.text === "," && end < to;

/**
 * First token of the stretch with the source right before it where that is its subject: "Quzmar | was summoned … and
 * says", "Groups | who saw …". A source is marked by a `null` owner.
 */
export function withSubject(
  owner: readonly unknown[],
  tokens: readonly Token[],
  [start, end]: readonly [number, number],
  from: number,
): number {
  const first = tokens[start];
  const goesOn =
    first !== undefined && (GOES_ON.has(first.pos) || first.lemma === "who" || first.lemma === "which");
  if (!goesOn || end - start < SHORTEST || owner[start - 1] !== null || start <= from) return start;
  let at = start;
  while (at > from && owner[at - 1] === null) at -= 1;
  return at;
}
