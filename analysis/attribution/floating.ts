import type { Reading } from "../types";
import type { quotationOfTokens } from "./frame";
import type { Relation } from "./index";

/** A speaker is carried over at most so many sentences. */
const CARRY = 3;

/**
 * Direct speech in a sentence of its own, without a cue: it goes on with the speaker of the quotation before it, in
 * the same paragraph or the one before.
 */
export function floating(
  { tokens, quotations, sentences }: Pick<Reading, "tokens" | "quotations" | "sentences">,
  relations: readonly Relation[],
  { quotationRanges, quotedBy }: ReturnType<typeof quotationOfTokens>,
): Relation[] {
  const quotedRelations = relations
    .filter(({ mode, source }) => mode !== "indirect" && source)
    .map((relation) => ({
      relation,
      end: Math.max(...relation.content.ranges.map(([, to]) => to), relation.cue?.[1] ?? 0),
    }))
    .sort((a, b) => a.end - b.end);
  const taken = new Uint8Array(tokens.length);
  for (const { content, cue } of relations) {
    const nested = cue !== null && (quotedBy[cue[0]] ?? -1) >= 0;
    if (!nested) for (const [from, to] of content.ranges) taken.fill(1, from, to);
  }
  const found: Relation[] = [];
  let before = 0;
  for (const [index, quotation] of quotations.entries()) {
    const [from, to] = quotationRanges[index] ?? [0, 0];
    if (to <= from || quotation.kind !== "direct" || taken.subarray(from, to).includes(1)) continue;
    while (before < quotedRelations.length && (quotedRelations[before]?.end ?? 0) <= from) before += 1;
    const last = quotedRelations[before - 1];
    const distance = (tokens[from]?.sentence ?? 0) - (tokens[(last?.end ?? 1) - 1]?.sentence ?? 0);
    if (!last || distance > CARRY || !opensSentence(tokens, sentences, from)) continue;
    found.push({
      entry: null,
      cue: null,
      source: { range: last.relation.source?.range ?? [0, 0], rule: "speaker of the quotation before" },
      content: {
        ranges: [[from, to]],
        rule: "inside quotation marks, with no cue in its sentence",
        quoted: "all",
        confidence: 0.6,
      },
      mode: "floating",
    });
  }
  return found;
}

const opensSentence = (tokens: Reading["tokens"], sentences: Reading["sentences"], from: number): boolean =>
  sentences[tokens[from]?.sentence ?? -1]?.span.start === tokens[from]?.span.start;
