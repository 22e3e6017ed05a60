import { exportBundle, type Store, type StoredDocument, storedDocuments } from "#corpus/store";
import type { Session } from "./command";
import { writingTo } from "./output-file";
import { withStore } from "./store";

/** Prints the documents of the corpus, as records or as a table of scores, or all of it as a bundle. */
export const run = (session: Session): Promise<void> =>
  withStore(session, async (store) => {
    const { format, output } = session.settings;
    const lines = await linesOf(store, format, session);
    await writingTo(output, session, async (write) => {
      for (const line of lines) await write(line);
    });
  });

async function linesOf(store: Store, format: string, { settings, say }: Session): Promise<Generator<string>> {
  if (format === "bundle") return exportBundle(store);
  if (format === "ndjson") return records(store);
  return (await import("./export-csv")).csvOf(store, { excel: settings.excel, say });
}

function* records(store: Store): Generator<string> {
  for (const { document } of storedDocuments(store)) yield `${JSON.stringify(recordOf(document))}\n`;
}

/**
 * A document as NDJSON input gives it: id, text and what is known of it. Intake finds headline and boilerplate anew, and
 * what was guessed, which the record names.
 */
function recordOf({ id, text, headline: _, boilerplate: __, ...known }: StoredDocument["document"]) {
  const isStated = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0);
  const stated = Object.entries(known).filter(([, value]) => isStated(value));
  return { id, text, ...Object.fromEntries(stated) };
}
