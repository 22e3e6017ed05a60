/** The analysis' only door. */
export { accuracy, measured } from "./accuracy";
export { actionCategory } from "./agency/actions";
export { type Link, linkParts, type Parts } from "./attribution/linking";
export { type AgencyOptions, agencyTable } from "./comparison/agency-table";
export type { Counts } from "./comparison/counts";
export { compare } from "./comparison/index";
export {
  backgroundOf,
  groupKeyness,
  type KeynessOptions,
  keynessSpans,
} from "./comparison/keyness";
export { namingUses } from "./comparison/naming-table";
export { sameReferents } from "./comparison/same-referents";
export { kindOf as sourceKind, sourceName } from "./comparison/sources";
export { sourcingTable } from "./comparison/sourcing-table";
export { type Concordance, type KwicOptions, kwic, kwicFinder } from "./concordance";
export { edition, version } from "./identity";
export {
  type KwicLine,
  type KwicOrder,
  kwicOrders,
  orderedLines,
  QueryError,
  type Sampler,
  sampler,
} from "./kwic/index";
export type { Category, Entry, LexiconSource } from "./loaded-terms/entry";
export { loadedWords } from "./loaded-terms/index";
export { categories, lexicon, sources } from "./loaded-terms/lexicon";
export { type ModelCard, modelCards } from "./model-cards";
export { normalise } from "./normalise/index";
export { analyse } from "./pipeline";
export { type Dismissable, placeOf } from "./place";
export {
  type Measure,
  measureById,
  measuresOf,
  methods,
  type OutletScores,
  type PooledScore,
  pooledScore,
  scoreOf,
  scoresByOutlet,
  selected,
  summed,
} from "./scores/index";
export { type CueEntry, cueEntries } from "./shared/cues";
export { isRead, primaryLanguage } from "./shared/read";
export {
  type Alpha,
  type CodedStretch,
  type CodedUnit,
  type Coefficient,
  type Continuum,
  fewestDocuments,
  nominalAlpha,
  type RatioSums,
  type UnitisingAlpha,
  unitisingAlpha,
  wilsonScore,
} from "./shared/statistics";
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
export { type VoiceRange, voiceRanges } from "./voices/ranges";
export { type Dismissals, suggestedWord, without } from "./without";
