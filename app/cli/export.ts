import { exportBundle, type Store, type StoredDocument, storedDocuments } from "#corpus";
import type { Session } from "./command";
import { writingTo } from "./output-file";
import { withStore } from "./store";

/** Prints the documents of the corpus, or all of it as a bundle. */
export const run = (session: Session): Promise<void> =>
  withStore(session, async (store) => {
    const { format, output } = session.settings;
    const lines = format === "bundle" ? exportBundle(store) : records(store);
    await writingTo(output, session, async (write) => {
      for (const line of lines) await write(line);
    });
  });

function* records(store: Store): Generator<string> {
  for (const { document } of storedDocuments(store)) yield `${JSON.stringify(recordOf(document))}\n`;
}

/** A document as NDJSON input gives it: id, text and what is known of it; intake finds headline and boilerplate anew. */
function recordOf({ id, text, headline: _, boilerplate: __, ...known }: StoredDocument["document"]) {
  const stated = Object.entries(known).filter(([, value]) => value !== null);
  return { id, text, ...Object.fromEntries(stated) };
}
