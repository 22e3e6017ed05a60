import { type Store, type StoredDocument, storedDocuments } from "#corpus/store";
import { type Session, UsageError } from "./command";
import { writingTo } from "./output-file";
import { withStore } from "./store";

/** Prints the documents of the corpus, as records or as a table of scores, or all of it as a zip. */
export async function run(session: Session): Promise<void> {
  const { format, output } = session.settings;
  if (format === "bundle" && output === null && session.toTerminal) {
    throw new UsageError(
      "a bundle is a zip, which a terminal cannot show; write it to a file: --output corpus.zip",
    );
  }
  await withStore(session, async (store) => {
    const pieces = await piecesOf(store, format, session);
    await writingTo(output, session, async (write) => {
      for (const piece of pieces) await write(piece);
    });
  });
}

async function piecesOf(
  store: Store,
  format: string,
  { settings, say }: Session,
): Promise<Iterable<string | Uint8Array>> {
  if (format === "bundle") return (await import("../bundle")).bundleOf(store, say);
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
