import { basename } from "node:path/posix";
import { crc32 } from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { ABOUT_FILE, CORPUS_FILE, isAboutBundle, isBundle } from "../../intake/bundle";
import { entryProblem } from "../../intake/sources/zip/entry-problem";
import { ZIP_LIMITS } from "../../intake/sources/zip/limits";
import { entryName, isByProduct } from "../../intake/sources/zip/names";
import { StoreError } from "../errors";
import { linesOf, type ReadLine } from "./lines";

/** The corpus is read line by line, so that a large one costs no memory: as much as a plain zip holds. */
const LIMITS = { ...ZIP_LIMITS, entryBytes: 2 ** 32 - 1 };

/** Bytes of the file that says what the zip is, and of the beginning of a corpus, at most. */
const ENOUGH = 1024 * 1024;

/** A file of the zip that a bundle has. */
interface Part {
  readonly name: string;
  readonly entry: Entry;
}

/**
 * The lines of the corpus in a zip, which is told by what it holds and not by its name; `null` where it is a zip of
 * something else. Throws a `StoreError` where it is a bundle whose corpus is not to be read. The lines must be read to
 * their end, or left with `return`: until then the file is open.
 * @param head the first bytes of the file
 */
export async function linesInZip(path: string, head: Uint8Array): Promise<AsyncGenerator<ReadLine> | null> {
  let zip: ZipFile | null = null;
  try {
    zip = await openPromise(path, {
      lazyEntries: true,
      autoClose: false,
      decodeStrings: false,
      validateEntrySizes: true,
    });
    const corpus = await corpusIn(zip);
    if (corpus) return linesFrom(zip, corpus);
  } catch (error) {
    zip?.close();
    if (error instanceof StoreError) throw error;
    if (beginsAsBundle(head)) {
      throw new StoreError(
        `is torn or damaged (${(error as Error).message}); copy it again, or export it again`,
      );
    }
    return null;
  }
  zip.close();
  return null;
}

/** Whether the first file of a zip has the name of the one that comes first in a bundle. */
const beginsAsBundle = (head: Uint8Array): boolean =>
  Buffer.from(head.subarray(30)).toString("latin1").startsWith(ABOUT_FILE);

async function corpusIn(zip: ZipFile): Promise<Part | null> {
  const parts: Part[] = [];
  for await (const entry of zip.eachEntry()) {
    const name = entryName(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields);
    if (!isByProduct(name) && [ABOUT_FILE, CORPUS_FILE].includes(basename(name))) parts.push({ name, entry });
  }
  const [corpus, ...others] = parts.filter(({ name }) => basename(name) === CORPUS_FILE);
  const problem = corpus ? entryProblem(corpus.entry, corpus.name, LIMITS) : null;
  const begins = corpus && problem === null ? await headOf(zip, corpus) : "";
  if (!isBundle(begins) && !(await saysBundle(zip, parts))) return null;
  if (!corpus)
    throw new StoreError(`has no ${CORPUS_FILE}, which holds the corpus; take the bundle as it was exported`);
  if (others.length > 0)
    throw new StoreError(
      `has ${others.length + 1} files named ${CORPUS_FILE}; take the bundle as it was exported`,
    );
  if (problem !== null) throw new StoreError(`${corpus.name} ${problem}`);
  if (!isBundle(begins)) {
    throw new StoreError(
      `${corpus.name} begins with ${JSON.stringify(begins.slice(0, 40))}, as no corpus does; take the bundle as it was exported`,
    );
  }
  return corpus;
}

async function saysBundle(zip: ZipFile, parts: readonly Part[]): Promise<boolean> {
  for (const part of parts) {
    if (basename(part.name) !== ABOUT_FILE || entryProblem(part.entry, part.name, LIMITS) !== null) continue;
    if (part.entry.uncompressedSize <= ENOUGH && isAboutBundle(await headOf(zip, part))) return true;
  }
  return false;
}

/** The beginning of a file, in any case less than `ENOUGH` and a piece more. */
async function headOf(zip: ZipFile, { entry }: Part): Promise<string> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    read.push(piece);
    length += piece.length;
    if (length >= ENOUGH) break;
  }
  return Buffer.concat(read).toString();
}

async function* linesFrom(zip: ZipFile, corpus: Part): AsyncGenerator<ReadLine> {
  try {
    yield* linesOf(checked(zip, corpus));
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(
      `${corpus.name} is damaged (${(error as Error).message}); what came before is in; copy the bundle again, or export it again`,
    );
  } finally {
    zip.close();
  }
}

/** The bytes of a file; throws at their end where they are not those that were packed. */
async function* checked(zip: ZipFile, { name, entry }: Part): AsyncGenerator<Uint8Array> {
  let sum = 0;
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    sum = crc32(piece, sum);
    yield piece;
  }
  if (sum !== entry.crc32) throw new Error(`its checksum is not that of ${name} as it was packed`);
}
