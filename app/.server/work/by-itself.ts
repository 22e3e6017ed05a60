import { countStories, listDocuments, type Store } from "#corpus/store";

/** More documents than these are not grouped anew by themselves whenever some come: that takes half a minute or more. */
const MOST = 20_000;

/** Whether documents are grouped anew after an import without being asked; the first time they are, however many. */
export const isGroupedByItself = (store: Store): boolean =>
  countStories(store) === 0 || listDocuments(store, { limit: 0 }).total <= MOST;
