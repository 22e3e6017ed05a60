import { InputError } from "../../types";
import { type Apart, assemble, type Block } from "./draft";
import { blocksOf } from "./html/blocks";
import { parsePage, parseXml } from "./html/parse";
import { tagOf } from "./html/tree";
import { propertiesOf } from "./properties";
import type { FormatInput, FormatReading, Limits } from "./types";
import { partsOf } from "./zip";

const PICTURES = /^(?:word|docProps)\/media\//;
const MARGIN = /^word\/(header|footer)\d*\.xml$/;
const REFERENCE = /^#(footnote|endnote|comment)-(?:ref-)?/;
const REFERENCES = ["comment-reference => sup", "p[style-name='Title'] => h1:fresh"];

/**
 * Reads a Word file by mammoth: insertions are taken, deletions left out. Footnotes, endnotes and comments follow the
 * text and are set apart, as are their marks in it and the lines at the top and bottom of the pages.
 */
export async function readDocx({ name, bytes }: FormatInput, limits: Limits): Promise<FormatReading> {
  const parts = await partsOf(name, bytes, limits, (path) => !PICTURES.test(path));
  const page = await parsePage(await asHtml(name, parts), name);
  const { heads, feet } = await margins(parts);
  const body = blocksOf(page.body, { apart: noteOf, isHidden: isWayBack });
  const { text, setApart } = assemble([...heads, ...body, ...feet]);
  const deleted = wordsIn(parts["word/document.xml"]).match(/<w:del [^>]*[^/]>/g)?.length ?? 0;
  const { metadata, notes } = await propertiesOf(wordsIn(parts["docProps/core.xml"]));
  const tracked =
    deleted > 0 ? [`${deleted} tracked deletions are left out, tracked insertions are taken.`] : [];
  return { format: "docx", text, metadata, setApart, notes: [...notes, ...tracked] };
}

/** What mammoth makes of the parts; they are zipped anew, so that it never expands what was not checked. */
async function asHtml(name: string, parts: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const { zipSync } = await import("fflate");
  const { default: mammoth } = await import("mammoth");
  try {
    const buffer = Buffer.from(zipSync({ ...parts }, { level: 0 }));
    return (await mammoth.convertToHtml({ buffer }, { styleMap: REFERENCES })).value;
  } catch (error) {
    throw new InputError(
      `${name}: cannot be read as a Word file (${(error as Error).message}); save it again as .docx`,
    );
  }
}

/** Notes at the end and their marks in the text, as mammoth writes them. */
function noteOf(element: Element): Apart | null {
  const tag = tagOf(element);
  const target = tag === "sup" ? element.querySelector("a")?.getAttribute("href") : null;
  const mark = REFERENCE.exec(target ?? "")?.[1];
  if (mark) return { rule: "note-mark", reason: `the mark of a ${mark}` };
  const id = tag === "dd" ? element.previousElementSibling?.id : element.id;
  const note = /^(footnote|endnote|comment)-\d/.exec(tag === "a" ? "" : (id ?? ""))?.[1];
  return note ? { rule: "note", reason: `a ${note} to the text` } : null;
}

/** An arrow that mammoth adds to each note. */
const isWayBack = (element: Element): boolean => /^#\w+-ref-/.test(element.getAttribute("href") ?? "");

/** The lines at the top and at the bottom of the pages, each different one once. */
async function margins(
  parts: Readonly<Record<string, Uint8Array>>,
): Promise<{ heads: readonly Block[]; feet: readonly Block[] }> {
  const blocks = { header: new Map<string, Block>(), footer: new Map<string, Block>() };
  for (const path of Object.keys(parts).sort()) {
    const kind = MARGIN.exec(path)?.[1] as "header" | "footer" | undefined;
    if (!kind) continue;
    const apart = { rule: `page-${kind}`, reason: `the ${kind} of the pages` };
    const paragraphs = (await parseXml(wordsIn(parts[path]))).getElementsByTagName("w:p");
    for (const paragraph of paragraphs) {
      const text = [...paragraph.getElementsByTagName("w:t")].map(({ textContent }) => textContent).join("");
      if (text.trim() !== "") blocks[kind].set(text, { gap: 2, pieces: [{ text, apart }] });
    }
  }
  return { heads: [...blocks.header.values()], feet: [...blocks.footer.values()] };
}

const wordsIn = (part: Uint8Array | undefined): string => new TextDecoder().decode(part ?? new Uint8Array());
