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
