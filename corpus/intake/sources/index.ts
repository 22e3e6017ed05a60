/** The door to sources that are not one file with one document. */
export {
  type Fetched,
  type FetchPolicy,
  fetchPublic,
  isPublicAddress,
  isWebAddress,
  publicPolicy,
} from "./fetch";
export { itemsOf } from "./items";
export { SOURCE_ENDINGS } from "./kind";
export { MOST_PAGES, PAUSE } from "./pages";
export {
  FIELDS,
  type Field,
  type GivenColumns,
  headerOf,
  type Preview,
  previewTable,
  TABLE_ENDINGS,
} from "./tables";
export type { IntakeItem, Source, SourceOptions, ZipLimits } from "./types";
export { ZIP_LIMITS } from "./zip/limits";
