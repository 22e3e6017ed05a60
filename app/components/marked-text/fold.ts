import type { ViewMark, ViewParagraph } from "./view";

/** A paragraph that is read, or a run of whole paragraphs set apart as boilerplate. */
export type Block =
  | { readonly sort: "paragraph"; readonly at: number }
  | { readonly sort: "boilerplate"; readonly at: number; readonly count: number };

/** Runs at least this long are folded away behind a line that counts them; shorter ones stay struck out in place. */
const LONG_RUN = 3;

/** Whether boilerplate covers all of a paragraph but blanks. Spans of one rule may touch or overlap. */
function isBoilerplate(text: string, { span }: ViewParagraph, boilerplate: readonly ViewMark[]): boolean {
  let read = span.start;
  for (const { start, end } of boilerplate.flatMap(({ spans }) => spans)) {
    if (end <= read || start >= span.end) continue;
    if (text.slice(read, Math.max(read, start)).trim()) return false;
    read = end;
  }
  return read > span.start && !text.slice(read, span.end).trim();
}

/**
 * Puts paragraphs in blocks for drawing, in text order.
 * @returns every paragraph exactly once, alone or in a run of at least three paragraphs that are boilerplate throughout.
 */
export function fold(
  text: string,
  paragraphs: readonly ViewParagraph[],
  marks: readonly ViewMark[],
): readonly Block[] {
  const boilerplate = marks
    .filter(({ kind }) => kind === "boilerplate")
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  const isFurniture = paragraphs.map((paragraph) => isBoilerplate(text, paragraph, boilerplate));
  const blocks: Block[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    let end = at;
    while (isFurniture[end]) end += 1;
    if (end - at >= LONG_RUN) blocks.push({ sort: "boilerplate", at, count: end - at });
    else
      for (let one = at; one < Math.max(end, at + 1); one += 1) blocks.push({ sort: "paragraph", at: one });
    at = Math.max(end, at + 1);
  }
  return blocks;
}
