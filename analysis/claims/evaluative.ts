import { within } from "../shared/spans";
import type { Claim, LoadedTerm, Span } from "../types";

/** How a reason begins that says why a claim is evaluative; it stands last. */
const EVALUATIVE = "evaluative: ";

/** Why a claim at that span is evaluative: the first listed term in it; `null` where it holds none. */
export function judgingWithin(terms: readonly LoadedTerm[], span: Span): string | null {
  const term = within(terms, span).find(({ tier }) => tier === "lexicon");
  return term ? `${EVALUATIVE}holds the loaded term “${term.text}”` : null;
}

/** The claims as they would have been found beside other loaded terms, which must be in text order. */
export const judgedAnew = (claims: readonly Claim[], terms: readonly LoadedTerm[]): readonly Claim[] =>
  claims.map((claim) => {
    const judging = judgingWithin(terms, claim.span);
    const others = claim.because.filter((reason) => !reason.startsWith(EVALUATIVE));
    return { ...claim, evaluative: judging !== null, because: judging ? [...others, judging] : others };
  });
