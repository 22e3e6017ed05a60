import type { Analysis, Attribution } from "#analysis";
import { pair } from "../spans";
import { byRole, type PredictedRelation } from "./relation";

/**
 * The relations of an analysis that coders of PolNeAR would mark, and the number of those left out because they stand
 * in another's content, which PolNeAR does not code.
 */
export function predictionsOf({ attributions }: Analysis): {
  readonly relations: readonly PredictedRelation[];
  readonly nested: number;
} {
  const outer = attributions.filter(({ within }) => within === null);
  return { relations: outer.map(relationOf), nested: attributions.length - outer.length };
}

const relationOf = (attribution: Attribution): PredictedRelation => ({
  ...byRole((role) => attribution[role]?.spans ?? []),
  confidence: attribution.confidence,
});

/** The relations of a text as a line of JSON: a list of `[start, end]` for each role, in UTF-16 units. */
export const predictionLine = (name: string, relations: readonly PredictedRelation[]): string =>
  `${JSON.stringify({
    doc: name,
    attributions: relations.map((relation) => byRole((role) => relation[role].map(pair))),
  })}\n`;
