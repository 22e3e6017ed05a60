import type { Span } from "../../../analysis/types";
import { type Block, blocksOf, fewestWords } from "./language/blocks";
import { isProse } from "./language/prose";
import { tell } from "./language/tell";

/** What a text says of its language. */
export interface LanguageRead {
  /** BCP 47 code of the language that most of it is in: "en", "es", "zh"; `null` where it was not told. */
  readonly language: string | null;
  /** Stretches in other languages, in text order; of texts of no language, those in any. */
  readonly others: readonly { readonly language: string; readonly span: Span; readonly words: number }[];
}

/** So much of the prose at least must be in one language: half of a text in two languages is not most of it. */
const most = 0.6;

type Told = Block & { readonly language: string | null };

/**
 * Tells the language of a text, stretch by stretch, each of a paragraph or so: the one that more than half of its
 * words are in. Not told are texts of fewer than 20 words, code, tables, addresses and lists of names, and texts in
 * several languages of which none is in the majority. Only the first 8,000 words or so are read. Never throws over a
 * text; linear in what is read.
 */
export function identifyLanguage(text: string): LanguageRead {
  const told = blocksOf(text).map((block) => ({ ...block, language: tell(block) }));
  const words = new Map<string, number>();
  for (const { language, count } of told)
    if (language !== null) words.set(language, (words.get(language) ?? 0) + count);
  const [first, count] = [...words].sort(([, a], [, b]) => b - a)[0] ?? [null, 0];
  const language = count >= most * proseIn(told) && count > 0 ? first : null;
  return { language, others: stretches(told, language) };
}

/** Words of stretches that might have been told: sentences, and enough of them. */
const proseIn = (told: readonly Told[]): number =>
  told.reduce(
    (sum, block) =>
      block.language !== null || (block.count >= fewestWords && isProse(block)) ? sum + block.count : sum,
    0,
  );

/** The stretches in another language than that of the text, neighbours in one language as one. */
function stretches(told: readonly Told[], own: string | null): LanguageRead["others"] {
  const found: { language: string; span: Span; words: number; last: number }[] = [];
  for (const [index, { language, span, count }] of told.entries()) {
    if (language === null || language === own) continue;
    const before = found.at(-1);
    if (before?.language === language && before.last === index - 1)
      found.splice(-1, 1, {
        language,
        span: { start: before.span.start, end: span.end },
        words: before.words + count,
        last: index,
      });
    else found.push({ language, span, words: count, last: index });
  }
  return found.map(({ last: _last, ...stretch }) => stretch);
}
