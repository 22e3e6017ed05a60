import type { Agency, Claim, LoadedTerm, Mark, QuotationKind, Reading, Span, Stance } from "../types";

/** The parts of a reading that scores are made of. An `Analysis` has them too. */
export type Scored = Pick<
  Reading,
  "document" | "sentences" | "tokens" | "attributions" | "claims" | "loadedTerms" | "quotations" | "agency"
>;

/** Which marks a measure counts, as data: every stated condition must hold. */
export type Selection =
  | {
      readonly from: "loadedTerms";
      readonly voice?: LoadedTerm["voice"];
      readonly tier?: LoadedTerm["tier"];
      /** A category, written as `slug` writes it. */
      readonly category?: string;
    }
  | {
      readonly from: "claims";
      readonly voice?: Claim["voice"];
      readonly hedged?: true;
      readonly evaluative?: true;
    }
  | {
      readonly from: "attributions";
      /** Those whose source is not the authors themselves. */
      readonly others?: true;
      /** Those whose source is vague or not stated. */
      readonly vague?: true;
      /** Those with cue words. */
      readonly cued?: true;
      readonly stance?: Stance;
    }
  | { readonly from: "quotations"; readonly kinds?: readonly QuotationKind[] }
  | { readonly from: "agency"; readonly agent?: Agency["agent"] };

/** Names that stand in ids and links as they are. */
const SAFE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A category's name as it stands in ids and links: lower case, with hyphens for all else. */
export const slug = (category: string): string =>
  SAFE.test(category)
    ? category
    : category
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "");

/** Whether a condition is unstated or met. */
const fits = <T>(stated: T | undefined, actual: T): boolean => stated === undefined || stated === actual;

/** The marks of a reading that the selection asks for, in their order. */
export function selected(reading: Scored, selection: Selection): readonly Mark[] {
  switch (selection.from) {
    case "loadedTerms":
      return reading.loadedTerms.filter(
        ({ voice, tier, category }) =>
          fits(selection.voice, voice) &&
          fits(selection.tier, tier) &&
          (selection.category === undefined || slug(category) === selection.category),
      );
    case "claims":
      return reading.claims.filter(
        (claim) =>
          fits(selection.voice, claim.voice) &&
          fits(selection.hedged, claim.hedged) &&
          fits(selection.evaluative, claim.evaluative),
      );
    case "attributions":
      return reading.attributions.filter(
        ({ source, cue }) =>
          fits(selection.others, !source?.self) &&
          fits(selection.vague, source === null || source.type === "vague") &&
          fits(selection.cued, cue !== null) &&
          fits(selection.stance, cue?.stance),
      );
    case "quotations":
      return reading.quotations.filter(({ kind }) => selection.kinds?.includes(kind) ?? true);
    case "agency":
      return reading.agency.filter(({ agent }) => fits(selection.agent, agent));
  }
}

/** The words a mark stands for: an attribution's content, any other mark's own span. */
export const spansOf = (mark: Mark): readonly Span[] =>
  "content" in mark ? mark.content.spans : [mark.span];
