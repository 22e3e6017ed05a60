import type { Anchor } from "./anchors";
import type { Range } from "./range";

/** A token with its probability, given that the anchor is a cue. */
export type Likely = readonly [at: number, probability: number];

/** What the second reading finds for one anchor: its parts, and where else its content may begin and end. */
export interface Candidate {
  readonly anchor: Anchor;
  /** Probability that the anchor is a cue. */
  readonly likelihood: number;
  readonly source: readonly Range[];
  readonly cue: Range;
  readonly content: readonly Range[];
  /** Likeliest first tokens of a content, best first. */
  readonly begins: readonly Likely[];
  /** Likeliest last tokens of a content, best first. */
  readonly ends: readonly Likely[];
  /** Highest probability of a source token, and of the anchor having no source. */
  readonly sourceLikelihood: number;
  readonly sourceless: number;
  /** Mean probability of the content's tokens. */
  readonly contentLikelihood: number;
}
