import type { Analysis, Attribution, LoadedTerm } from "#analysis";
import type { CorpusDocument } from "#corpus";
import { pair, paired, pairedAll } from "./spans";

/**
 * The record of one document: what is known of it, its marks and its scores. Every span is `[start, end]`, half-open
 * UTF-16 offsets into `text`. The words of the analysis (`tokens`) are left out.
 */
export function recordOf(analysis: Analysis, document: CorpusDocument) {
  const { text, headline, boilerplate, id, outlet, title, date, genre, language, ...known } = document;
  return {
    ...{ id, outlet, title, date, genre, language },
    analyser: analysis.analyser,
    ...known,
    text,
    words: analysis.words,
    headline: headline && pair(headline),
    boilerplate: boilerplate.map(paired),
    paragraphs: analysis.paragraphs.map(paired),
    sentences: analysis.sentences.map((sentence, index) => ({
      ...paired(sentence),
      loaded: analysis.loadedSentences[index] === undefined ? null : rounded(analysis.loadedSentences[index]),
    })),
    quotations: analysis.quotations.map(paired),
    attributions: analysis.attributions.map(attribution),
    claims: analysis.claims.map(paired),
    loadedTerms: analysis.loadedTerms.map(loadedTerm),
    naming: analysis.naming.map(paired),
    agency: analysis.agency.map(paired),
    scores: analysis.scores,
  };
}

/** Probabilities to four places: more would be noise. */
const rounded = (probability: number): number => Math.round(probability * 10_000) / 10_000;

const loadedTerm = ({ parts, score, ...term }: LoadedTerm) => ({
  ...paired(term),
  score: rounded(score),
  parts: parts.map((part) => ({ ...paired(part), score: rounded(part.score) })),
});

const attribution = ({ source, cue, content, ...rest }: Attribution) => ({
  ...rest,
  source: source && pairedAll(source),
  cue: cue && pairedAll(cue),
  content: pairedAll(content),
});
