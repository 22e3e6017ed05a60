import { isRead } from "../shared/read";
import type { Analysis, CountedTerms, GroupBy, GroupKeyness, Keyness, Span } from "../types";
import { type Counts, countsOf, occurrencesIn } from "./counts";
import { groupsOf } from "./grouping";
import { kept, type Typical, type TypicalOptions, typical } from "./typical";

/** What is compared, and what it is held against. */
export interface KeynessOptions extends TypicalOptions {
  /** "document" unless told. */
  readonly by?: GroupBy;
  /** "words" unless told. */
  readonly terms?: CountedTerms;
}

/**
 * How typical each content word, or pair of them, is of each document or outlet against all the others together, group
 * by group by falling z; see `logOdds`. Texts in a language that is not read are left out. At the end of a group stand the terms that are notably absent from it.
 * @param keep which rows are wanted; all unless told
 */
export function groupKeyness(
  analyses: readonly Analysis[],
  { by = "document", terms = "words", ...options }: KeynessOptions = {},
  keep: (row: Typical) => boolean = () => true,
): readonly GroupKeyness[] {
  const groups = groupsOf(
    analyses.filter(({ document }) => isRead(document)),
    by,
  );
  const counts = groups.map((group) => countsOf(group.analyses, terms));
  return kept(typical(counts, options), keep)
    .sort((a, b) => a.index - b.index || b.z - a.z || (a.term < b.term ? -1 : 1))
    .map(({ index, ...found }) => ({ group: groups[index]?.id ?? "", ...found }));
}

/** Counts of texts of one's own, as the background of `groupKeyness`. */
export const backgroundOf = (
  analyses: readonly Pick<Analysis, "tokens">[],
  terms: CountedTerms = "words",
): Counts => countsOf(analyses, terms);

/** The places of a document that keyness counts for a term. */
export function keynessSpans(
  { tokens }: Pick<Analysis, "tokens">,
  term: string,
  terms: CountedTerms = "words",
): readonly Span[] {
  return [...occurrencesIn({ tokens }, terms)].flatMap((found) => {
    const [first, last] = [tokens[found.from], tokens[found.to - 1]];
    return found.term === term && first && last ? [{ start: first.span.start, end: last.span.end }] : [];
  });
}

/** The content words that are more typical of each document than of all the others, by falling z, document by document. */
export const keyness = (analyses: readonly Analysis[]): readonly Keyness[] =>
  groupKeyness(analyses, {}, ({ z, count }) => z > 0 && count > 0).map(ofDocument);

/** Below this z a term is rarer than chance would show, at 95 %, for one chosen beforehand. */
const rare = -1.96;

/** The content words that the others have and a document lacks, or has notably seldom: by document, the rarest first. */
export function absent(analyses: readonly Analysis[]): readonly Keyness[] {
  const rows = groupKeyness(analyses, {}, ({ z }) => z < rare).map(ofDocument);
  return analyses.flatMap(({ document: { id } }) => rows.filter(({ document }) => document === id).reverse());
}

const ofDocument = ({ group, ...found }: GroupKeyness): Keyness => ({ document: group, ...found });
