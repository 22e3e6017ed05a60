import type { Analysis, LoadedTerm } from "#analysis";

type Terms = Pick<Analysis, "loadedTerms">;

/** The terms of the word list: those that counts and charts count, as the measures do. */
export const listedIn = ({ loadedTerms }: Terms): readonly LoadedTerm[] =>
  loadedTerms.filter((term) => !isSuggested(term));

/** The terms in no list that the program suggests. */
export const suggestedIn = ({ loadedTerms }: Terms): readonly LoadedTerm[] => loadedTerms.filter(isSuggested);

export const isSuggested = ({ tier }: Pick<LoadedTerm, "tier">): boolean => tier === "suggested";
