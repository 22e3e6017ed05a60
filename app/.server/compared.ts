import { type Analysis, type Comparison, compare } from "#analysis";

/** Comparisons kept in memory. */
const MOST = 20;

/** The last comparisons, by the analyses they set side by side. */
const kept = new Map<string, { readonly analyses: readonly Analysis[]; readonly comparison: Comparison }>();

/** Sets analyses side by side; those that were compared last are remembered, as one reader asks for them again and again. */
export function comparisonOf(analyses: readonly Analysis[]): Comparison {
  const key = analyses.map(({ document }) => document.id).join("\0");
  const known = kept.get(key);
  const isSame = known?.analyses.every((one, index) => one.scores === analyses[index]?.scores) ?? false;
  const comparison = known && isSame ? known.comparison : compare(analyses);
  kept.delete(key);
  kept.set(key, { analyses, comparison });
  if (kept.size > MOST) kept.delete(kept.keys().next().value as string);
  return comparison;
}
