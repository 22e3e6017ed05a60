import data from "./accuracy.json";

/** How well a stage agrees with human coders, measured once a version and shown beside the numbers it qualifies. */
export interface Accuracy {
  readonly stage: string;
  /** What it was measured on, and how. */
  readonly on: string;
  /** Version of the analyser that was measured. */
  readonly version: string;
  readonly rows: readonly {
    /** Names the figure for whoever shows it elsewhere. */
    readonly key: string;
    readonly measure: string;
    readonly value: string;
    /** The same measure between two coders, where known: people, or on own gold two passes of one language model. */
    readonly human: string | null;
  }[];
  /** What was not measured, or is known to be wrong. */
  readonly limits: readonly string[];
}

/** The measured accuracy of every stage that has been measured, and what has not been. */
export const accuracy: readonly Accuracy[] = data;

/** One measured figure by its key, `null` where it has not been measured. */
export const measured = (key: string): string | null =>
  accuracy.flatMap(({ rows }) => rows).find((row) => row.key === key)?.value ?? null;
