import attribution from "./attribution/model-card.json";
import suggested from "./loaded-terms/suggested/model-card.json";

/** What a reader should know of a learned model before relying on it (after Mitchell et al. 2019, Model Cards). */
export interface ModelCard {
  /** Safe in an address. */
  readonly id: string;
  readonly name: string;
  readonly sections: readonly { readonly title: string; readonly text: readonly string[] }[];
  readonly tables: readonly {
    readonly title: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
}

/** The cards of all learned models. */
export const modelCards: readonly ModelCard[] = [attribution, suggested];
