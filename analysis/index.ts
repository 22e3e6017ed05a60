/** The analysis' only door. */
export { accuracy, measured } from "./accuracy";
export { type Link, linkParts, type Parts } from "./attribution/linking";
export { compare } from "./comparison/index";
export { sourceName } from "./comparison/sourcing";
export { version } from "./identity";
export type { Category, Entry, LexiconSource } from "./loaded-terms/entry";
export { loadedWords } from "./loaded-terms/index";
export { categories, lexicon, sources } from "./loaded-terms/lexicon";
export { type ModelCard, modelCards } from "./model-cards";
export { normalise } from "./normalise/index";
export { analyse } from "./pipeline";
export {
  type Measure,
  measureById,
  measuresOf,
  methods,
  type OutletScores,
  scoreOf,
  scoresByOutlet,
  selected,
} from "./scores/index";
export { type CueEntry, cueEntries } from "./shared/cues";
export { normalForm } from "./shared/normal-form";
export {
  type Copies,
  oncePerText,
  type Reuse,
  type ReusePair,
  type ReusePrints,
  reuse,
  reusePrints,
  type SharedRun,
  type Story,
  type StoryDocument,
  type StoryFeatures,
  type StoryOptions,
  stories,
  storyFeatures,
  storyThreshold,
} from "./stories/index";
export * from "./types";
export { voices } from "./voices/index";
