import { basename } from "node:path";
import type { CorpusDocument, GivenMetadata } from "../../types";
import { intake } from "..";
import { documentOf, type FormatInput, readFormat } from "../formats";
import { idOf, wordsOfUrl } from "./ids";
import { outletOf } from "./outlet";

/** One document's bytes, and what is known from outside: of a list that named it, of the server. */
export interface Single extends FormatInput {
  /** The address it was fetched from. */
  readonly url?: string;
  /** What is certain, and wins over what the document states. */
  readonly known?: Partial<GivenMetadata>;
  /** What is used where the document's format does not state it. */
  readonly listed?: Partial<GivenMetadata>;
}

/**
 * Takes in one document of any format that is read. Its id is made of its address, or else of its name and its bytes, so
 * that neither a corrected headline nor a better reader makes it another. Throws an `InputError` where it cannot be read.
 */
export async function documentFrom({
  url,
  known = {},
  listed = {},
  ...input
}: Single): Promise<CorpusDocument> {
  const reading = await readFormat(input);
  const { outletNames: _, ...stated } = reading.metadata;
  const unstated = Object.entries(listed).filter(([field]) => !stated[field as keyof typeof stated]);
  const given = { ...Object.fromEntries(unstated), ...(url === undefined ? {} : { url }), ...known };
  const outlet = given.outlet ?? outletOf(null, url);
  const id = known.id ?? (url ? idOf(wordsOfUrl(url), url) : idOf(withoutEnding(input.name), input.bytes));
  return documentOf(reading, { ...given, id, ...(outlet === null ? {} : { outlet }) });
}

/** Takes in a text that was pasted; its first line tells its id where it has no title. */
export function documentOfText(text: string, title?: string): CorpusDocument {
  const words = title || (text.trim().split(/\r?\n/, 1)[0] ?? "");
  return intake(text, { id: idOf(words, text), ...(title ? { title } : {}) });
}

const withoutEnding = (name: string): string => basename(name).replace(/\.[a-z0-9]{1,8}$/i, "");
