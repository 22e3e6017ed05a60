/** The corpus kept on disk: the only place that speaks SQL. */
export { type Added, type AddOptions, addDocument, addDocuments, type Outcome } from "./add";
export { analysisOf, dropOldAnalyses, missingAnalyses, type StoredAnalysis } from "./analyses";
export { backup } from "./backup";
export { BATCH } from "./batch";
export { exportBundle } from "./bundle/export";
export { importBundle, type Taken } from "./bundle/import";
export { isBundle } from "./bundle/read-line";
export { checkIntegrity } from "./check";
export {
  type Collection,
  collect,
  collections,
  dropCollection,
  saveCollection,
  uncollect,
} from "./collections";
export { deleteDocuments, deletedDocuments, undeleteDocuments } from "./deletion";
export { type StoredDocument, storedDocument, storedDocuments, versionsOf } from "./documents";
export { editDocument } from "./edit";
export type { Edition } from "./editions";
export { StoreError } from "./errors";
export type { Filters } from "./filters";
export { dataFolder, hasStore } from "./folder";
export { readingHash, textHash } from "./hash";
export type { Known } from "./known";
export { type Listed, type ListOptions, listDocuments } from "./list";
export { closeStore, openStore, type Store } from "./open";
export { saveOutlet, storedOutlets } from "./outlets";
export { type Purge, purge, purgePlan } from "./purge";
export { restore } from "./restore";
export { type RollupRow, rollup } from "./rollup";
export { restoreSamples, seedSamples } from "./samples";
export { saveAnalyses, saveAnalysis } from "./save-analyses";
export { everyHit, type Found, type Hit, type SearchOptions, searchDocuments } from "./search";
export type { Context } from "./search/contexts";
export type { FacetCount, Facets } from "./search/facets";
export { type Story, saveStories, storedStories, storyOf } from "./stories";
export { allTags, setTags, tagsOf } from "./tags";
