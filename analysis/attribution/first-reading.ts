import type { Weights } from "../shared/linear/weights";
import { surroundingsOf } from "./features/surroundings";
import { tokenFeatures } from "./features/tokens";
import { bestLabels } from "./model/best-labels";
import type { Chain } from "./model/chain";
import { emissionsOf } from "./model/emissions";
import { CONTENT, CUE, columnsOf, partsOf, SOURCE } from "./model/labels";
import { probabilitiesOf } from "./model/probabilities";
import type { Range } from "./range";
import { type TokenScores, tokenScores } from "./scores";
import type { Sheet } from "./sheet";

/** Kinds of steps from token to token: within a sentence, into a sentence, into a paragraph. */
export const STEP_KINDS = 3;

/**
 * Reads a text once: how likely each token lies in, begins and ends a source, cue or content; and the contents of the
 * best reading. Linear in the tokens.
 */
export function firstReading(
  weights: Weights,
  sheet: Sheet,
  cueLevel: Uint8Array,
): { readonly scores: TokenScores; readonly contents: readonly Range[] } {
  const view = { sheet, cueLevel, around: surroundingsOf(sheet, cueLevel) };
  const chain: Chain = {
    emissions: emissionsOf(weights, sheet.length, (at, sink) => tokenFeatures(view, at, sink)),
    steps: sheet.boundary,
    transitions: weights.transitions,
    length: sheet.length,
  };
  const contents = partsOf(bestLabels(chain), CONTENT, 0);
  const probabilities = probabilitiesOf(chain);
  const columns = (role: number) => columnsOf(probabilities, sheet.length, role);
  return { scores: tokenScores(columns(SOURCE), columns(CUE), columns(CONTENT)), contents };
}
