import card from "./model-card.json";

/** What a reader should know of a learned model before relying on it (after Mitchell et al. 2019, Model Cards). */
export interface ModelCard {
  readonly name: string;
  readonly sections: readonly { readonly title: string; readonly text: readonly string[] }[];
  readonly tables: readonly {
    readonly title: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
}

/** The card of the attribution model. */
export const modelCard: ModelCard = card;
