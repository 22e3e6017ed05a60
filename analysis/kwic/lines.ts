import { firstEndingAfter } from "../shared/spans";
import type { Analysis, Voice } from "../types";
import { type Hit, hitsOf } from "./hits";
import type { KwicLine, LineOptions } from "./line";
import type { QueryWord } from "./query";
import { type Body, type Word, wordsOf } from "./words";

const usualContext = 10;

/** Words on each side by which lines can be sorted. */
const sortedBy = 3;

/**
 * The lines of one document, in text order. Context stays in the hit's paragraph and never holds boilerplate. Linear
 * in the text.
 * @param voices gives the voice of every token, or none where they are not known; asked only where there is a hit
 */
export function linesOf(
  analysis: Body & Pick<Analysis, "tokens">,
  voices: () => readonly Voice[],
  query: readonly QueryWord[],
  { context = usualContext, voices: wanted }: LineOptions = {},
): readonly KwicLine[] {
  const words = wordsOf(analysis);
  const hits = hitsOf(words, analysis.tokens, query);
  if (hits.length === 0) return [];
  const voiceOf = voices();
  return hits.flatMap((hit) => {
    const token = firstEndingAfter(analysis.tokens, (words[hit.from] as Word).span.start);
    const voice = voiceOf[token] ?? null;
    return wanted && (voice === null || !wanted.includes(voice))
      ? []
      : [lineOf(analysis, words, hit, voice, context)];
  });
}

function lineOf(
  { document, sentences }: Body,
  words: readonly Word[],
  { from, to }: Hit,
  voice: Voice | null,
  context: number,
): KwicLine {
  const [first, last] = [words[from] as Word, words[to - 1] as Word];
  const near = (index: number) => words[index]?.stretch === first.stretch;
  let begin = from;
  while (begin > from - context && near(begin - 1)) begin -= 1;
  let end = to;
  while (end < to + context && near(end)) end += 1;
  const forms = (indices: readonly number[]) =>
    indices.filter(near).map((index) => (words[index] as Word).form);
  const steps = Array.from({ length: sortedBy }, (_, step) => step);
  const span = { start: first.span.start, end: last.span.end };
  const { start: leftStart } = (words[begin] as Word).span;
  const { end: rightEnd } = (words[end - 1] as Word).span;
  return {
    document: document.id,
    outlet: document.outlet,
    voice,
    span,
    sentence: sentences[first.sentence]?.span ?? span,
    left: document.text.slice(leftStart, span.start),
    keyword: document.text.slice(span.start, span.end),
    right: document.text.slice(span.end, rightEnd),
    before: forms(steps.map((step) => from - 1 - step)),
    after: forms(steps.map((step) => to + step)),
  };
}
