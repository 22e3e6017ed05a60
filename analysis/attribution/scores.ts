/** What the first reading of a text says of each token: probabilities that it lies in, begins and ends a part. */
export interface TokenScores {
  readonly source: Float32Array;
  readonly sourceBegins: Float32Array;
  readonly sourceEnds: Float32Array;
  readonly cue: Float32Array;
  readonly cueBegins: Float32Array;
  readonly cueEnds: Float32Array;
  readonly content: Float32Array;
  readonly contentBegins: Float32Array;
  readonly contentEnds: Float32Array;
}

/** Columns of one role. */
export interface RoleScores {
  readonly inside: Float32Array;
  readonly begins: Float32Array;
  readonly ends: Float32Array;
}

/** The scores of the three roles together. */
export const tokenScores = (source: RoleScores, cue: RoleScores, content: RoleScores): TokenScores => ({
  source: source.inside,
  sourceBegins: source.begins,
  sourceEnds: source.ends,
  cue: cue.inside,
  cueBegins: cue.begins,
  cueEnds: cue.ends,
  content: content.inside,
  contentBegins: content.begins,
  contentEnds: content.ends,
});
