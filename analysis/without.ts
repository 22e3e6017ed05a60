import { judgedAnew } from "./claims/evaluative";
import { termWithout } from "./loaded-terms/without";
import { analyse } from "./pipeline";
import { type Dismissable, placeOf } from "./place";
import { scores } from "./scores/index";
import type { Analysis, LoadedPart } from "./types";

/** What a reader does not count. */
export interface Dismissals {
  /** Single marks by their place, as `placeOf` writes it. */
  readonly marks: ReadonlySet<string>;
  /** Entries of the word list by id. */
  readonly entries: ReadonlySet<string>;
  /** Words that the program suggests, in lower case. */
  readonly words: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
  readonly tiers: ReadonlySet<string>;
}

/** The word of a suggested part, as dismissals name it. */
export const suggestedWord = ({ document }: Pick<Analysis, "document">, { span }: LoadedPart): string =>
  document.text.slice(span.start, span.end).toLowerCase();

/**
 * The analysis as if what is dismissed had not been found: terms lose the parts that are dismissed, claims are evaluative
 * by the terms that are left, and every score is made anew. Naming, agency and how loaded a sentence is do not rest on
 * single terms and stay. Voices and claims follow from attributions: where one is dismissed, the text is read anew
 * without it.
 */
export function without(
  read: Analysis,
  { marks, entries, words, categories, tiers }: Dismissals,
): { readonly analysis: Analysis; readonly dropped: readonly Dismissable[] } {
  const unsaid = read.attributions.filter((attribution) => marks.has(placeOf(attribution)));
  const analysis = unsaid.length > 0 ? analyse(read.document, marks) : read;
  const isDropped = (part: LoadedPart) =>
    categories.has(part.category) ||
    tiers.has(part.tier) ||
    (part.entry === null ? words.has(suggestedWord(analysis, part)) : entries.has(part.entry));
  const terms = analysis.loadedTerms.flatMap((term) =>
    marks.has(placeOf(term))
      ? [{ term, dropped: true }]
      : termWithout(term, analysis.document, isDropped).map((run) => ({
          term: run.term,
          dropped: run.dropped || marks.has(placeOf(run.term)),
        })),
  );
  const loadedTerms = terms.filter(({ dropped }) => !dropped).map(({ term }) => term);
  const claims = analysis.claims.filter((claim) => !marks.has(placeOf(claim)));
  const dropped = [
    ...terms.filter((one) => one.dropped).map(({ term }) => term),
    ...analysis.claims.filter((claim) => marks.has(placeOf(claim))),
    ...unsaid,
  ];
  if (dropped.length === 0) return { analysis, dropped };
  const left = { ...analysis, loadedTerms, claims: judgedAnew(claims, loadedTerms) };
  return { analysis: { ...left, scores: scores(left) }, dropped };
}
