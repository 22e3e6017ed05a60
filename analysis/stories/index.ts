import { dayOf } from "../shared/calendar";
import { becauseOf } from "./because";
import { alone } from "./cluster";
import { confidenceOf } from "./confidence";
import { near } from "./dates";
import type { StoryFeatures } from "./features";
import { groupsOf } from "./grouping";
import { neighboursIn } from "./neighbours";
import { byDate } from "./order";
import { rarityIn } from "./rarity";
import { vectorOf } from "./vectors";

export type { StoryDocument } from "./document";
export { type StoryFeatures, storyFeatures } from "./features";
export { type Copies, oncePerText } from "./reuse/copies";
export { type Reuse, type ReusePair, reuse } from "./reuse/index";
export { type ReusePrints, reusePrints } from "./reuse/prints";
export type { SharedRun } from "./reuse/runs";

/** Documents that tell of one event. */
export interface Story {
  readonly id: string;
  /** Ids of the documents, in the order given. */
  readonly documents: readonly string[];
  readonly because: readonly string[];
  /** How sure it is that two documents of the group tell of one event, 0 to 1; `null` for a document alone. */
  readonly confidence: number | null;
}

/** How documents are grouped. */
export interface StoryOptions {
  /** Mean likeness (0 to 1) from which groups are joined: the higher, the more and the closer the stories. */
  readonly threshold?: number;
  /** Days from which two dates are far apart, so that only copies of one text are still joined. */
  readonly window?: number;
}

/** Below, events with the same actors begin to fall together; above, outlets that tell one event differently fall apart. */
export const storyThreshold = 0.2;

/** A week: outlets tell of an event for some days, and tell of the next one with the same actors later. */
const week = 7;

/**
 * Groups documents by the event they tell of; every document is in exactly one story, in the order of their first
 * documents. Documents are alike by the words they share, the rarer the word the more, and a little more or less by
 * their dates, which may be missing. Languages need no rules of their own, but documents in different ones seldom meet.
 * Repeatable; time and memory grow in line with the number of documents.
 * @param features what `storyFeatures` keeps of each document
 */
export function stories(
  features: readonly StoryFeatures[],
  { threshold = storyThreshold, window = week }: StoryOptions = {},
): readonly Story[] {
  const days = features.map(({ date }) => dayOf(date));
  const rarity = rarityIn(features);
  const vectors = features.map((each) => vectorOf(each, rarity));
  const neighbours = neighboursIn(vectors, byDate(features), threshold - near);
  const single = vectors.map((vector, index) => alone(index, vector, days[index] ?? null));
  return groupsOf(single, neighbours, threshold, window).map((cluster, index) => {
    const documents = cluster.members.map((member) => features[member] as StoryFeatures);
    return {
      id: `s${index + 1}`,
      documents: documents.map(({ id }) => id),
      because: becauseOf(documents, rarity),
      confidence: confidenceOf(cluster),
    };
  });
}
