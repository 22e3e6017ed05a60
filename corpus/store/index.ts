/** The corpus kept on disk, `#corpus/store`: the only place that speaks SQL. */
export { ABOUT_FILE, BUNDLE_KIND, CORPUS_FILE } from "../intake/bundle";
export { type Added, type AddOptions, addDocument, addDocuments, type Outcome } from "./add";
export { analysisOf, countMissing, dropOldAnalyses, missingAnalyses, type StoredAnalysis } from "./analyses";
export { backup } from "./backup";
export { BATCH } from "./batch";
export { bundleLines } from "./bundle/export";
export { importBundle, type Taken } from "./bundle/import";
export { bundleAt } from "./bundle/open";
export { ofOneMoment } from "./bundle/snapshot";
export { type PackedFile, zipped } from "./bundle/zip";
export { checkIntegrity } from "./check";
export {
  type Collection,
  collect,
  collections,
  collectionsOf,
  dropCollection,
  saveCollection,
  uncollect,
} from "./collections";
export { copiesIn, saveCopies } from "./copies";
export { copiesByOutlet } from "./copy-sums";
export { countsBy, dateRange } from "./counts";
export { type Deleted, deleteDocuments, deletedDocuments, undeleteDocuments, undoDeletion } from "./deletion";
export { type StoredDocument, storedDocument, storedDocuments, versionsOf } from "./documents";
export { editDocument } from "./edit";
export type { Edition } from "./editions";
export { StoreError } from "./errors";
export type { Filters } from "./filters";
export { dataFolder, hasStore } from "./folder";
export { readingHash, textHash } from "./hash";
export {
  type HeldStory,
  heldStories,
  letStoryGo,
  makeStory,
  putIn,
  renameStory,
  takeOut,
} from "./held-stories";
export {
  cancelJob,
  dropJob,
  resumeJob,
  startJob,
} from "./jobs/ask";
export { type ImportItem, importItems } from "./jobs/import";
export {
  type Failure,
  failuresOf,
  type Job,
  type JobInput,
  type JobKind,
  type JobState,
  type JobsOptions,
  jobOf,
  jobs,
} from "./jobs/job";
export { forgetUpload, waitingUpload } from "./jobs/upload";
export { keepUpload, sweepUploads, type Upload, uploadsOf } from "./jobs/uploads";
export { advance, type Claim, claimJob, finish, heartbeat, held, LEASE, type Progress } from "./jobs/work";
export type { Known } from "./known";
export { lately } from "./lately";
export { type Count, type Listed, type ListOptions, listDocuments } from "./list";
export { closeStore, openStore, type Store } from "./open";
export { dropOutlet, saveOutlet, storedOutlet, storedOutlets } from "./outlets";
export { type Pace, pace, paced } from "./pace";
export { type PurgeProgress, purge } from "./purge";
export { type Purge, type PurgeScope, purgePlan } from "./purge-plan";
export { regroup } from "./regroup";
export { restore } from "./restore";
export { pooledByOutlet, type RollupOptions, type RollupRow, rollup, type Sums } from "./rollup";
export { restoreSamples, seedSamples } from "./samples";
export { type RangesOf, saveAnalyses, saveAnalysis } from "./save-analyses";
export {
  countDocuments,
  everyHit,
  type Found,
  type SearchOptions,
  searchDocuments,
  unreadBy,
} from "./search";
export type { Context } from "./search/contexts";
export type { FacetCount, Facets } from "./search/facets";
export type { Hit } from "./search/hit";
export type { InVoice, Scope } from "./search/scope";
export {
  countStories,
  type Story,
  saveStories,
  storedStories,
  storedStory,
  storyOf,
  storySucceeding,
} from "./stories";
export {
  type ListedStory,
  listStories,
  type StoryListOptions,
  storyYears,
} from "./story-list";
export { allTags, setTags, tagDocuments, tagsOf, untagDocuments } from "./tags";
export { VOICES, type VoiceRange } from "./voices";
