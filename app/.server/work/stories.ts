import {
  advance,
  type Claim,
  held,
  listDocuments,
  paced,
  regroup,
  type Store,
  storedStories,
} from "#corpus/store";
import { noteCopies } from "./copies";
import { groupsIn } from "./groups";

/** More documents than these would take more than 1.5 GB of memory at once. */
const MOST = 200_000;

/** Stories after which it is said that the work goes on. */
const STEP = 50;

/**
 * Groups the documents of the corpus anew by the event they tell of, as far as nobody corrected it by hand, and notes
 * which of them are one text. A document alone makes no story.
 */
export const groupStories = (store: Store, claim: Claim): Promise<boolean> =>
  held(store, claim, async () => {
    const { total } = listDocuments(store, { limit: 0 });
    if (total > MOST) {
      throw new Error(
        `more than ${MOST.toLocaleString("en")} documents; group them in parts with: parallax export, then parallax stories`,
      );
    }
    if (!advance(store, claim, { more: 0, total })) return false;
    const groups = await groupsIn(store.folder, (more) => advance(store, claim, { more }));
    if (!groups) return false;
    regroup(store, groups);
    for (const [index, { id }] of storedStories(store).entries()) {
      if (index % STEP === 0 && !advance(store, claim, { more: 0 })) return false;
      await paced(() => noteCopies(store, id));
    }
    return advance(store, claim, { more: 0 });
  });
