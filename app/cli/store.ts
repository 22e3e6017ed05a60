import { InputError } from "#corpus";
import { closeStore, dataFolder, hasStore, openStore, type Store } from "#corpus/store";
import type { Session } from "./command";

/** The data folder that a command line means. */
export const folderOf = ({ settings }: Pick<Session, "settings">): string =>
  dataFolder({ named: settings.data, environment: process.env, workingFolder: process.cwd() });

/** Does something with the corpus that there is. Where there is none, or it cannot be used, that is said. */
export const withStore = (session: Session, work: (store: Store) => Promise<void>): Promise<void> =>
  attempt(session, async () => {
    const folder = folderOf(session);
    if (!hasStore(folder)) {
      throw new InputError(
        `${folder}: no corpus in this folder; import documents first, or name another with --data DIR`,
      );
    }
    await using(openStore(folder), work);
  });

/** Does something with the corpus, which is made where there is none. Where it cannot be used, that is said. */
export const withNewStore = (session: Session, work: (store: Store) => Promise<void>): Promise<void> =>
  attempt(session, () => using(openStore(folderOf(session)), work));

/** Does something, and says what cannot be used in it. */
export async function attempt({ fail }: Session, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    fail(error.message);
  }
}

async function using(store: Store, work: (store: Store) => Promise<void>): Promise<void> {
  try {
    await work(store);
  } finally {
    closeStore(store);
  }
}
