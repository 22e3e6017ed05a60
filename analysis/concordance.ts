import {
  type KwicLine,
  type KwicOrder,
  type LineOptions,
  linesOf,
  orderedLines,
  readQuery,
  sampler,
} from "./kwic/index";
import { isRead } from "./shared/read";
import { poissonScore } from "./shared/statistics/index";
import type { Analysis, Score } from "./types";
import { voices } from "./voices/index";

/** Which lines of a concordance are wanted, and in what order. */
export interface KwicOptions extends LineOptions {
  /** Only documents of these outlets, by id. */
  readonly outlets?: readonly string[];
  /** "document" unless told: order of documents, then of the text. */
  readonly order?: KwicOrder;
  /** A random sample of the lines: how many, and the seed it is drawn with. */
  readonly sample?: { readonly size: number; readonly seed: number };
}

/** Lines, and how many there were before a sample was drawn. */
export interface Concordance {
  readonly lines: readonly KwicLine[];
  readonly found: number;
  /** Of every document that was searched its hits, per 1,000 body words. */
  readonly rates: readonly {
    readonly document: string;
    readonly outlet: string | null;
    readonly rate: Score;
  }[];
}

/** Finds what a query asks for in one document at a time; a `QueryError` is thrown at once, not at the first text. */
export function kwicFinder(query: string, options: KwicOptions = {}) {
  const words = readQuery(query);
  /** The lines of a document, in text order; `null` where its outlet is not wanted. */
  return (analysis: Analysis): readonly KwicLine[] | null => {
    const { outlet } = analysis.document;
    if (options.outlets && (outlet === null || !options.outlets.includes(outlet))) return null;
    const voiceOf = () => (isRead(analysis.document) ? voices(analysis).voices : []);
    return linesOf(analysis, voiceOf, words, options);
  };
}

/**
 * Keyword in context: every place of the documents' bodies that has what the query asks for, see `readQuery`, in whose
 * voice it stands, and some words around it. Throws a `QueryError` where the query asks for nothing.
 */
export function kwic(analyses: readonly Analysis[], query: string, options: KwicOptions = {}): Concordance {
  const find = kwicFinder(query, options);
  const searched = analyses.flatMap((analysis) => {
    const lines = find(analysis);
    return lines ? [{ analysis, lines }] : [];
  });
  const all = searched.flatMap(({ lines }) => lines);
  return {
    lines: orderedLines(sampleOf(all, options), options.order ?? "document"),
    found: all.length,
    rates: searched.map(({ analysis, lines }) => ({
      document: analysis.document.id,
      outlet: analysis.document.outlet,
      rate: poissonScore(lines.length, analysis.words, []),
    })),
  };
}

function sampleOf(lines: readonly KwicLine[], { sample }: KwicOptions): readonly KwicLine[] {
  if (!sample) return lines;
  const drawn = sampler<KwicLine>(sample.size, sample.seed);
  for (const line of lines) drawn.add(line);
  return drawn.items();
}
