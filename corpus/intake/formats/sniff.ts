import { extname } from "node:path";
import { InputError } from "../../types";
import type { Format, FormatInput } from "./types";

const BY_ENDING: Readonly<Record<string, Format>> = {
  ".txt": "txt",
  ".text": "txt",
  ".md": "md",
  ".markdown": "md",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".docx": "docx",
  ".odt": "odt",
  ".rtf": "rtf",
  ".pdf": "pdf",
};
const BY_TYPE: Readonly<Record<string, Format>> = {
  "text/plain": "txt",
  "text/markdown": "md",
  "text/html": "html",
  "application/xhtml+xml": "html",
  "application/rtf": "rtf",
  "text/rtf": "rtf",
  "application/pdf": "pdf",
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
};
const NAMES: Readonly<Record<Format, string>> = {
  txt: "a text file",
  md: "a Markdown file",
  html: "a web page",
  docx: "a Word file",
  odt: "an OpenDocument text",
  rtf: "an RTF file",
  pdf: "a PDF",
};
const TEXTUAL: readonly Format[] = ["txt", "md", "html"];
/** A PDF may have rubbish before its first line (PDF 1.7, implementation note 13). */
const PDF_WITHIN = 1024;

/** File endings that are read. */
export const FORMAT_ENDINGS: readonly string[] = Object.keys(BY_ENDING);

/** The format to read, and a note where the content is not what the name says. */
export interface Sniffed {
  readonly format: Format;
  readonly notes: readonly string[];
}

/**
 * Tells the format by the content's first bytes, then by ending and media type. A document that is another than its
 * name says is read as what it is; throws where it is none that is read.
 */
export async function sniff({ name, bytes, contentType }: FormatInput): Promise<Sniffed> {
  const named = BY_ENDING[extname(name.replace(/[?#].*$/, "")).toLowerCase()];
  const typed = BY_TYPE[(contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? ""];
  const stated = named ?? typed;
  const found = await binary(name, bytes, stated);
  if (found) {
    const other = stated !== undefined && stated !== found;
    return { format: found, notes: other ? [`Named as ${NAMES[stated]}, but it is ${NAMES[found]}.`] : [] };
  }
  if (stated !== undefined && TEXTUAL.includes(stated)) return { format: stated, notes: [] };
  if (looksLikePage(bytes)) {
    const note = stated === undefined ? [] : [`Named as ${NAMES[stated]}, but it is a web page.`];
    return { format: "html", notes: note };
  }
  if (stated !== undefined) {
    throw new InputError(`${name}: not ${NAMES[stated]}, whatever its name says; save it again as one`);
  }
  throw new InputError(`${name}: unknown kind of file; give one of ${FORMAT_ENDINGS.join(", ")}`);
}

/** The format that the first bytes prove, or `null` for text. Throws over one that is not read. */
async function binary(name: string, bytes: Uint8Array, stated: Format | undefined): Promise<Format | null> {
  const head = Buffer.from(bytes.subarray(0, PDF_WITHIN)).toString("latin1");
  if (/^\s*\{\\rtf/.test(head)) return "rtf";
  if (head.startsWith("%PDF-") || (stated === "pdf" && head.includes("%PDF-"))) return "pdf";
  if (/^(?:\xff\xfe|\xfe\xff)/.test(head)) return null;
  const { fileTypeFromBuffer } = await import("file-type");
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!type || type.mime === "application/xml") return null;
  const known = BY_TYPE[type.mime];
  if (known) return known;
  if (type.mime === "application/x-cfb") {
    throw new InputError(
      `${name}: an old Office file or one with a password; save it as .docx without a password`,
    );
  }
  if (type.mime === "application/zip") {
    if (stated === "docx" || stated === "odt") return stated;
    throw new InputError(`${name}: a zip archive, no document; unpack it first`);
  }
  throw new InputError(
    `${name}: a file of the kind ${type.mime}, no document; give one of ${FORMAT_ENDINGS.join(", ")}`,
  );
}

const looksLikePage = (bytes: Uint8Array): boolean =>
  /^[\s\ufeffï»¿]*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,400}?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(
    new TextDecoder("latin1").decode(bytes.subarray(0, PDF_WITHIN)),
  );
