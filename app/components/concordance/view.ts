import type { Voice } from "../../../analysis/types";
import type { OutletView } from "../view";

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Keyword in context: what is asked for, and the lines. */
export interface ConcordanceView {
  readonly form: {
    readonly word: string;
    readonly order: string;
    readonly voice: Voice | null;
    readonly scope: "documents" | "corpus";
    readonly sample: string;
    readonly seed: string;
    /** The rest of the address, kept by the form: name and value. */
    readonly keep: readonly (readonly [string, string])[];
    readonly orders: readonly Choice[];
    readonly voices: readonly Choice[];
  };
  /** What is wrong with the words, or null. */
  readonly problem: string | null;
  readonly lines: readonly {
    readonly key: string;
    readonly outlet: OutletView;
    /** The paragraph it stands in, "¶4", and the way there. */
    readonly place: string;
    readonly href: string;
    readonly left: string;
    readonly keyword: string;
    readonly right: string;
    readonly voice: Voice | null;
    readonly voiceWords: string;
  }[];
  /** How many lines there are, of how many; null where nothing is asked for. */
  readonly summary: string | null;
  readonly exports: { readonly csv: string; readonly json: string } | null;
}
