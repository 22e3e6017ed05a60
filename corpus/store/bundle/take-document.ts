import { setDeleted } from "../deletion";
import { storedDocument, versionsOf } from "../documents";
import { StoreError } from "../errors";
import { textHash } from "../hash";
import { checkDocument } from "../known";
import type { Store } from "../open";
import { setTags, tagsOf } from "../tags";
import { decoded } from "../texts";
import { addVersion } from "../versions";
import type { BundledDocument } from "./format";
import type { Taken } from "./import";

/**
 * Takes a document of a bundle with its versions, within a transaction.
 * @param bundledText the text of a SHA-256, where the bundle has it and the store may not have it yet
 */
export function takeDocument(
  store: Store,
  bundled: BundledDocument,
  bundledText: (hash: string) => string | undefined,
): Taken {
  const { id, deleted, tags, versions } = bundled;
  const there = storedDocument(store, id);
  if (there) {
    if (JSON.stringify(bundleOf(store, id)) === JSON.stringify(bundled)) return { id, outcome: "unchanged" };
    throw new StoreError(
      `${id}: the store has a document of this id with another history; import the bundle into an empty data folder (--data DIR)`,
    );
  }
  const documents = versions.map(({ text, known }) => ({
    id,
    text: textOf(store, id, text, bundledText),
    ...known,
  }));
  for (const document of documents) checkDocument(document);
  for (const [index, document] of documents.entries()) {
    const number = storedDocument(store, id)?.number ?? null;
    addVersion(store, document, { number, version: index }, versions[index]?.saved);
  }
  const added = storedDocument(store, id);
  if (!added) throw new StoreError(`${id}: has no version in the bundle; take the file as it was exported`);
  setTags(store, id, tags);
  setDeleted(store, added, deleted);
  return { id, outcome: "added" };
}

function bundleOf(store: Store, id: string): BundledDocument {
  const versions = versionsOf(store, id);
  return {
    kind: "document",
    id,
    deleted: versions[0]?.deleted ?? null,
    tags: tagsOf(store, id),
    versions: versions.map(({ version, saved, document: { id: _, text, ...known } }) => ({
      version,
      text: textHash(text),
      saved,
      known,
    })),
  };
}

function textOf(
  store: Store,
  id: string,
  hash: string,
  bundledText: (hash: string) => string | undefined,
): string {
  const text = bundledText(hash) ?? kept(store, hash);
  if (text === undefined || textHash(text) !== hash) {
    const what = text === undefined ? "is not in the bundle" : "is not the text it was exported with";
    throw new StoreError(`${id}: its text ${hash} ${what}; take the file as it was exported`);
  }
  return text;
}

function kept({ database }: Store, hash: string): string | undefined {
  const sql = "SELECT CAST(text AS BLOB) AS text FROM texts WHERE hash = ?";
  const row = database.row<{ text: Uint8Array }>(sql, [hash]);
  return row && decoded(row.text);
}
