/** The only door to the readers of single documents. */
import { InputError } from "../../types";
import { isEmptyText } from "./empty";
import { checkSize, limitsOf } from "./limits";
import { PAYWALL, paywallLines, paywallNote } from "./paywall";
import { sniff } from "./sniff";
import type { Format, FormatInput, FormatOptions, FormatReading, Limits } from "./types";

export { documentOf } from "./document";
export { readDocumentFile } from "./file";
export { LIMITS } from "./limits";
export { FORMAT_ENDINGS } from "./sniff";
export type * from "./types";

/** Each format's reader; its library is loaded when the first such document comes. */
const READERS: Readonly<Record<Format, (input: FormatInput, limits: Limits) => Promise<FormatReading>>> = {
  txt: async (input) => (await import("./plain")).readPlain(input, "txt"),
  md: async (input) => (await import("./plain")).readPlain(input, "md"),
  html: async (input) => (await import("./html")).readHtml(input),
  docx: async (input, limits) => (await import("./docx")).readDocx(input, limits),
  odt: async (input, limits) => (await import("./odt")).readOdt(input, limits),
  rtf: async (input) => (await import("./rtf")).readRtf(input),
  pdf: async (input, limits) => (await import("./pdf")).readPdf(input, limits),
};

/**
 * Reads a document of any format that is known. Throws an `InputError`, which names the file and the remedy, where it
 * is empty, damaged, too large, has a password or no text; nothing else is thrown.
 */
export async function readFormat(input: FormatInput, options: FormatOptions = {}): Promise<FormatReading> {
  const limits = limitsOf(options);
  checkSize(input.name, input.bytes.length, limits.bytes);
  const { format, notes } = await sniff(input);
  if (format === "html") checkSize(input.name, input.bytes.length, limits.pageBytes);
  try {
    const reading = await READERS[format](input, limits);
    if (isEmptyText(reading.text)) {
      throw new InputError(`${input.name}: no text in it; give a file that holds the text`);
    }
    return withStub({ ...reading, notes: [...notes, ...reading.notes] });
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      `${input.name}: cannot be read (${(error as Error).message}); save it again, or give its text as .txt`,
    );
  }
}

/** Says of a text that is no page, too, where it tells its reader to subscribe for the rest. */
function withStub(reading: FormatReading): FormatReading {
  if (reading.format === "html") return reading;
  const isApart = (start: number) =>
    reading.setApart.some(({ span }) => span.start <= start && start < span.end);
  const spans = paywallLines(reading.text).filter(({ start }) => !isApart(start));
  const [first] = spans;
  if (!first) return reading;
  const stretches = [...reading.setApart, ...spans.map((span) => ({ span, ...PAYWALL }))];
  return {
    ...reading,
    setApart: stretches.sort((a, b) => a.span.start - b.span.start),
    notes: [...reading.notes, paywallNote(reading.text.slice(first.start, first.end))],
  };
}
