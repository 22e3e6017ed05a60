import type { Analysis, Span } from "../types";

const letters = String.raw`[\p{L}\p{N}\p{M}]+`;
const apostrophe = "['’‘ʼ]";
const word = new RegExp(`${letters}(?:${apostrophe}${letters})*`, "gu");

/** What the words of a body are read from. */
export type Body = Pick<Analysis, "document" | "paragraphs" | "sentences">;

/** A word of the body, as concordances count words: a hyphen parts two, an apostrophe within it does not. */
export interface Word {
  readonly span: Span;
  /** In lower case, with straight apostrophes, accents composed. */
  readonly form: string;
  /** Index into the sentences. */
  readonly sentence: number;
  /** What stands between it and the word before, made plain by `plainGap`; `null` at the beginning of a sentence. */
  readonly gap: string | null;
  /** Words of one stretch stand in one paragraph with no boilerplate between them: context does not leave it. */
  readonly stretch: number;
}

/** A word in the form by which words are compared. */
export const plainForm = (text: string): string => text.normalize("NFC").toLowerCase().replace(/[’‘ʼ]/g, "'");

/** What stands between two words, so that it can be compared: white space and a hyphen are alike. */
export function plainGap(text: string): string {
  if (/^(?:\s+|[-‐‑])$/.test(text)) return " ";
  return text.replace(/\s+/g, "").replace(/[’‘ʼ]/g, "'");
}

/** The words of the body in text order. Linear in the text. */
export function wordsOf(body: Body): readonly Word[] {
  const { document, sentences } = body;
  const stretches = stretchesOf(body);
  return sentences.flatMap(({ span }, sentence) => {
    const text = document.text.slice(span.start, span.end);
    let before: number | null = null;
    return [...text.matchAll(word)].map(({ index, 0: found }): Word => {
      const gap: string | null = before === null ? null : plainGap(text.slice(before, index));
      before = index + found.length;
      const start = span.start + index;
      return {
        span: { start, end: start + found.length },
        form: plainForm(found),
        sentence,
        gap,
        stretch: stretches[sentence] ?? 0,
      };
    });
  });
}

/** Of every sentence the number of its stretch, which a new paragraph or boilerplate before it begins. */
function stretchesOf({ document, paragraphs, sentences }: Body): readonly number[] {
  const apart = document.boilerplate.map(({ span }) => span.start).sort((a, b) => a - b);
  let next = 0;
  let stretch = 0;
  return sentences.map(({ span, paragraph }, index) => {
    const passed = next;
    while (next < apart.length && (apart[next] as number) < span.start) next += 1;
    const begins = paragraph !== sentences[index - 1]?.paragraph && paragraphs[paragraph]?.stated;
    if (begins || next > passed) stretch += 1;
    return stretch;
  });
}
