import { basename } from "node:path/posix";
import { InputError } from "../../types";
import { ABOUT_FILE, bundleRefusal, isAboutBundle } from "../bundle";
import { type ByteSource, bytesOf, headOf } from "./bytes";
import { documentFrom, documentOfText } from "./document";
import { fetchPublic, publicPolicy } from "./fetch";
import { type Kind, kindOf } from "./kind";
import { itemsOfListing } from "./listing";
import { problemItem } from "./problem";
import { itemsOfRecords } from "./record-items";
import { itemsOfTable } from "./table-items";
import type { IntakeItem, Source, SourceOptions } from "./types";

/** What a server or a zip says of bytes beside their name. */
interface Origin {
  readonly contentType?: string;
  readonly url?: string;
  readonly inZip?: boolean;
}

/**
 * The documents of a source, one after another as they are asked for: the files of a zip, the rows of a table, the
 * pages of a feed or sitemap, the records of NDJSON, or the one document that it is. What cannot be read comes in its
 * place as a problem that names it and the remedy; the rest goes on. Never throws over a source. A document has the
 * same id at every import.
 */
export async function* itemsOf(source: Source, options: SourceOptions = {}): AsyncGenerator<IntakeItem> {
  const name = nameOf(source);
  try {
    switch (source.kind) {
      case "text":
        return yield { name, document: documentOfText(source.text, source.title) };
      case "url": {
        const { url, bytes, contentType } = await fetchPublic(source.url, options.policy ?? publicPolicy);
        return yield* itemsOfBytes({ name: url, bytes }, options, { contentType, url });
      }
      case "file":
        return yield* itemsOfBytes({ name, path: source.path }, options);
      case "bytes": {
        const { bytes, contentType } = source;
        return yield* itemsOfBytes({ name, bytes }, options, contentType ? { contentType } : {});
      }
    }
  } catch (error) {
    yield problemItem(error, name);
  }
}

async function* itemsOfBytes(
  source: ByteSource,
  options: SourceOptions,
  origin: Origin = {},
): AsyncGenerator<IntakeItem> {
  const kind = kindOf(source.name, await headOf(source, 4), origin.contentType);
  yield* readers[kind](source, options, origin);
}

const readers: {
  readonly [K in Kind]: (
    source: ByteSource,
    options: SourceOptions,
    origin: Origin,
  ) => AsyncGenerator<IntakeItem>;
} = {
  zip: itemsOfZip,
  table: itemsOfTable,
  records: itemsOfRecords,
  listing: itemsOfList,
  document: itemsOfDocument,
};

async function* itemsOfZip(
  source: ByteSource,
  options: SourceOptions,
  { inZip }: Origin,
): AsyncGenerator<IntakeItem> {
  if (inZip) throw new InputError(`${source.name}: a zip in a zip, which is not read; unpack it first`);
  const { entriesOf } = await import("./zip");
  for await (const entry of entriesOf(source, options.zip)) {
    const name = `${source.name}: ${entry.name}`;
    if ("problem" in entry) yield { name, problem: `${name} ${entry.problem}` };
    else if (basename(entry.name) === ABOUT_FILE && isAboutBundle(Buffer.from(entry.bytes).toString()))
      throw new InputError(bundleRefusal(source.name));
    else {
      try {
        yield* itemsOfBytes({ name: entry.name, bytes: entry.bytes }, options, { inZip: true });
      } catch (error) {
        yield problemItem(error, name);
      }
    }
  }
}

async function* itemsOfList(
  source: ByteSource,
  options: SourceOptions,
  origin: Origin,
): AsyncGenerator<IntakeItem> {
  const { contentType, url, inZip } = origin;
  const { readListing } = await import("./feeds");
  const listing = inZip ? null : readListing(await bytesOf(source), source.name, contentType, url);
  if (listing) yield* itemsOfListing(listing, source.name, options);
  else yield* itemsOfDocument(source, options, origin);
}

async function* itemsOfDocument(
  source: ByteSource,
  _options: SourceOptions,
  { contentType, url }: Origin,
): AsyncGenerator<IntakeItem> {
  const { name } = source;
  const bytes = await bytesOf(source);
  const said = { ...(contentType ? { contentType } : {}), ...(url ? { url } : {}) };
  yield { name, document: await documentFrom({ name, bytes, ...said }) };
}

function nameOf(source: Source): string {
  if (source.kind === "text") return source.title || "pasted text";
  if (source.kind === "url") return source.url;
  return source.kind === "file" ? (source.name ?? source.path) : source.name;
}
