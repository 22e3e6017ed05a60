import { unstable_parseMultipartFormData as parseMultipart } from "@remix-run/node";
import { InputError } from "#corpus";
import { keepUpload, type Store } from "#corpus/store";

/** Limits of one form: files, bytes of one, and of what is written into a field. */
const MOST_FILES = 500;
const LARGEST_FILE = 200 * 1024 * 1024;
const LARGEST_FIELD = 10 * 1024 * 1024;

/** What stands in the form for a file that was kept: its id, after this. */
const KEPT = "upload:";

/**
 * Reads a form with files, which are kept in the data folder as they come. Throws an `InputError` that names what is too
 * large or too many.
 */
export async function readMultipart(request: Request, store: Store): Promise<FormData> {
  let files = 0;
  return parseMultipart(request, async ({ name, filename, data }) => {
    if (filename === undefined) {
      const parts: Uint8Array[] = [];
      for await (const part of within(data, name, LARGEST_FIELD)) parts.push(part);
      return Buffer.concat(parts).toString("utf8");
    }
    if (filename === "") return undefined;
    files += 1;
    if (files > MOST_FILES)
      throw new InputError(`More than ${MOST_FILES} files at once; put them into a zip.`);
    const { id } = await keepUpload(store, baseName(filename), within(data, filename, LARGEST_FILE));
    return `${KEPT}${id}`;
  });
}

/** The ids of the files that a form has under a name. */
export const uploadsIn = (form: FormData, name: string): readonly string[] =>
  form
    .getAll(name)
    .flatMap((value) => (String(value).startsWith(KEPT) ? [String(value).slice(KEPT.length)] : []));

/** Some browsers send a path. */
const baseName = (name: string): string => name.split(/[/\\]/).at(-1)?.slice(-200) || "file";

async function* within(
  data: AsyncIterable<Uint8Array>,
  name: string,
  most: number,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const part of data) {
    bytes += part.byteLength;
    if (bytes > most)
      throw new InputError(
        `${name.slice(0, 80)}: more than ${most / 1024 / 1024} MB; use the command line: parallax import`,
      );
    yield part;
  }
}
