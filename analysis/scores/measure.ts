import type { Selection } from "./selection";

/** How a score is made, for a reader and for the program. */
export interface Measure {
  /** Safe in an address: lower-case letters, digits, dots and hyphens. */
  readonly id: string;
  readonly label: string;
  readonly unit: "per 1,000 words" | "share";
  readonly method: keyof typeof methods;
  readonly group: string;
  /** What it means, its direction, its reference. */
  readonly explanation: string;
  /** The marks that are counted, and that a link to this measure opens. */
  readonly select: Selection;
  /** Whether the marks are counted or the body words they hold. */
  readonly counts: "marks" | "words";
  /** What `count` is a part of: the body words, or these marks. */
  readonly of: "words" | Selection;
}

/** The intervals' names and what is to be known about each. */
export const methods = {
  poisson: {
    name: "exact Poisson",
    note: "Exact 95 % interval of a Poisson count (Garwood 1936), divided by the words. Loaded terms cluster, so the true uncertainty is somewhat larger.",
  },
  wilson: {
    name: "Wilson",
    note: "95 % score interval of a share (Wilson 1927), which takes the marks as independent.",
  },
  bootstrap: {
    name: "bootstrap over sentences",
    note: "95 % percentile bootstrap: 1,000 times, whole sentences (or whole documents, from 20 on) are drawn anew, because marks in one sentence depend on each other. Where all units agree, or fewer than 5 can be drawn, a Wilson interval takes each as one observation.",
  },
} as const;

/** What all rates share. */
export const rate = { unit: "per 1,000 words", method: "poisson", counts: "marks", of: "words" } as const;
/** What all shares of marks share. */
export const shareOfMarks = { unit: "share", method: "wilson", counts: "marks" } as const;
/** Claims of one sentence depend on each other, so whole sentences are drawn. */
export const shareOfClaims = {
  ...shareOfMarks,
  method: "bootstrap",
  group: "Claims",
  of: { from: "claims" },
} as const;
/** So do the words of one sentence. */
export const shareOfWords = {
  unit: "share",
  method: "bootstrap",
  counts: "words",
  of: "words",
  group: "Sourcing",
} as const;
