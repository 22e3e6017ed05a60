import { parentPort, Worker } from "node:worker_threads";
import { type StoryFeatures, stories, storyFeatures } from "#analysis";
import { closeStore, openStore, storedDocuments } from "#corpus/store";

/** Documents after which it is said how far the thread is. */
const STEP = 50;

/** What the thread says: documents more that it has read, and at the end the groups, each of two documents or more. */
type Said = { readonly more: number } | { readonly groups: readonly (readonly string[])[] };

/**
 * The documents of a store grouped by the event they tell of, but for those that stand alone. It is the work of a thread
 * of its own, which takes a minute and a half and .7 GB for 100,000 documents: whoever asks can say meanwhile that it
 * lives, and most of the memory goes with the thread.
 * @param watch hears of documents more that are read, and says whether to go on
 * @returns `null` where it said not to
 */
export function groupsIn(
  folder: string,
  watch: (more: number) => boolean,
): Promise<readonly (readonly string[])[] | null> {
  const thread = new Worker(new URL("./groups-thread.js", import.meta.url), { workerData: { folder } });
  return new Promise<readonly (readonly string[])[] | null>((done, fail) => {
    thread.on("message", (said: Said) => {
      try {
        if ("groups" in said) done(said.groups);
        else if (!watch(said.more)) done(null);
      } catch (error) {
        fail(error);
      }
    });
    thread.on("error", fail);
    thread.on("exit", () => fail(new Error("the thread that groups documents ended before it was done")));
  }).finally(() => thread.terminate());
}

/** The work of that thread. */
export function tellGroups(folder: string): void {
  const say = (said: Said): void => parentPort?.postMessage(said);
  const store = openStore(folder);
  const features: StoryFeatures[] = [];
  for (const { document } of storedDocuments(store)) {
    features.push(storyFeatures(document));
    if (features.length % STEP === 0) say({ more: STEP });
  }
  closeStore(store);
  say({ more: features.length % STEP });
  const groups = stories(features).flatMap(({ documents }) => (documents.length > 1 ? [documents] : []));
  say({ groups });
}
