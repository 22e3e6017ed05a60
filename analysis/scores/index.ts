import type { Score } from "../types";
import { measuresOf } from "./find";
import { scoresOf } from "./score";
import type { Scored } from "./selection";

export { measureById, measuresOf } from "./find";
export { type Measure, methods } from "./measure";
export { measures } from "./measures";
export { type OutletScores, scoresByOutlet } from "./outlets";
export { type PooledScore, pooledScore, summed } from "./pooled";
export { scoreOf } from "./score";
export { type Scored, type Selection, selected } from "./selection";

/**
 * Every measure of one document, by measure id. Each score has its count, denominator, 95 % interval with the name of
 * its method, and the ids of the marks counted; where nothing can be measured its value is `null` with a reason.
 */
export const scores = (reading: Scored): Readonly<Record<string, Score>> =>
  scoresOf(measuresOf([reading]), reading);
