import { backup } from "#corpus/store";
import type { Session } from "./command";
import { withStore } from "./store";

/** Writes the corpus to the file that is named. */
export const run = (session: Session): Promise<void> =>
  withStore(session, async (store) => {
    const [file = ""] = session.paths;
    backup(store, file);
    session.say(`the corpus in ${store.folder} is in ${file}`);
  });
