import { Zip, ZipDeflate } from "fflate";
import { StoreError } from "../errors";

/** A file to be packed: its name, in ASCII, and its text in pieces. */
export interface PackedFile {
  readonly name: string;
  readonly text: Iterable<string>;
}

/** Bytes of a file, and of the whole zip, from which on sizes no longer fit the plain format: 4 GiB. */
const MOST = 2 ** 32 - 1;

/** Characters that are packed at a time. */
const PIECE = 64 * 1024;

/** The earliest day a zip can name, by the clock of the machine, as the format has it: the same bytes in every zone. */
const noTime = (): Date => new Date(1980, 0, 1, 12);

/**
 * Packs files one after another; some 100 kB are in memory. Equal files give equal bytes: no clock, and a packer in
 * plain JavaScript, which packs alike on every machine. Throws a `StoreError` where a file or the zip would be 4 GiB or more.
 * @param most bytes that a file or the zip has at most
 */
export function* zipped(files: Iterable<PackedFile>, most = MOST): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let length = 0;
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
    length += bytes.length;
  });
  const packed = (name: string): Uint8Array[] => {
    if (length > most) throw tooLarge(`the zip, with ${name},`, most);
    return ready.splice(0);
  };
  for (const { name, text } of files) {
    const file = new ZipDeflate(name);
    file.mtime = noTime();
    zip.add(file);
    for (const piece of pieces(text)) {
      if (file.size + piece.length > most) throw tooLarge(name, most);
      file.push(piece);
      yield* packed(name);
    }
    file.push(new Uint8Array(), true);
    yield* packed(name);
  }
  zip.end();
  yield* packed("its list of files");
}

const tooLarge = (what: string, most: number): StoreError =>
  new StoreError(
    `${what} would be larger than ${most.toLocaleString("en")} bytes, the most that a plain zip holds; keep the corpus with parallax backup FILE, and take its tables with parallax export --format csv`,
  );

/** Texts as UTF-8, small ones put together. */
function* pieces(text: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let gathered = "";
  for (const each of text) {
    gathered += each;
    if (gathered.length < PIECE) continue;
    yield encoder.encode(gathered);
    gathered = "";
  }
  yield encoder.encode(gathered);
}
