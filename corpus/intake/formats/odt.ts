import { InputError } from "../../types";
import { type Apart, assemble, type Block, type Piece } from "./draft";
import { parseXml } from "./html/parse";
import { walk } from "./html/tree";
import { propertiesOf } from "./properties";
import type { FormatInput, FormatReading, Limits } from "./types";
import { partsOf } from "./zip";

const WANTED = new Set(["content.xml", "meta.xml", "styles.xml", "META-INF/manifest.xml"]);
const PARAGRAPHS = new Set(["text:p", "text:h"]);
const SKIPPED = new Set([
  "text:tracked-changes",
  "office:forms",
  "text:sequence-decls",
  "svg:title",
  "svg:desc",
]);

/**
 * Reads an OpenDocument text. Footnotes, endnotes and comments follow the text and are set apart, as are their marks
 * in it and the lines at the top and bottom of the pages. Tracked deletions are left out.
 */
export async function readOdt({ name, bytes }: FormatInput, limits: Limits): Promise<FormatReading> {
  const parts = await partsOf(name, bytes, limits, (path) => WANTED.has(path));
  const xml = (path: string) => new TextDecoder().decode(parts[path] ?? new Uint8Array());
  if (xml("META-INF/manifest.xml").includes("encryption-data")) {
    throw new InputError(`${name}: has a password; save it without one`);
  }
  if (!parts["content.xml"]) throw new InputError(`${name}: no OpenDocument text; save it again as .odt`);
  const content = await parseXml(xml("content.xml"));
  const styles = await parseXml(xml("styles.xml") || "<x/>");
  const { body, notes } = paragraphsIn(content.getElementsByTagName("office:text")[0], null);
  const margin = (kind: "header" | "footer"): readonly Block[] =>
    [...styles.getElementsByTagName(`style:${kind}`)].flatMap(
      (part) => paragraphsIn(part, { rule: `page-${kind}`, reason: `the ${kind} of the pages` }).body,
    );
  const { text, setApart } = assemble([...margin("header"), ...body, ...notes, ...margin("footer")]);
  const deleted = content.getElementsByTagName("text:deletion").length;
  const properties = await propertiesOf(xml("meta.xml"));
  const tracked =
    deleted > 0 ? [`${deleted} tracked deletions are left out, tracked insertions are taken.`] : [];
  return {
    format: "odt",
    text,
    metadata: properties.metadata,
    setApart,
    notes: [...properties.notes, ...tracked],
  };
}

/** The paragraphs within an element; notes, which stand within paragraphs, by themselves. */
function paragraphsIn(
  root: Element | undefined,
  apart: Apart | null,
): { readonly body: readonly Block[]; readonly notes: readonly Block[] } {
  const [body, notes]: [Block[], Block[]] = [[], []];
  const open: { pieces: Piece[]; readonly into: Block[]; readonly apart: Apart | null }[] = [];
  const states: (Apart | null)[] = [apart];
  const add = (text: string, why = open.at(-1)?.apart ?? null): void => {
    open.at(-1)?.pieces.push({ text, apart: why });
  };
  if (!root) return { body, notes };
  walk(root, {
    enter(element) {
      const tag = element.localName;
      if (SKIPPED.has(tag)) return false;
      const note = noteOf(element);
      if (note?.rule === "note-mark") {
        add(element.textContent ?? "", note);
        return false;
      }
      if (note) states.push(note);
      if (PARAGRAPHS.has(tag)) {
        const why = states.at(-1) ?? null;
        open.push({ pieces: [], into: why?.rule === "note" ? notes : body, apart: why });
      } else if (tag === "text:line-break") add("\n");
      else if (tag === "text:tab") add("\t");
      else if (tag === "text:s")
        add(" ".repeat(Math.min(Number(element.getAttribute("text:c") ?? 1) || 1, 100)));
      return true;
    },
    text: (words, parent) => {
      if (open.length > 0 && !/^(?:dc:|meta:)/.test(parent.localName)) add(words.replace(/[ \t\r\n]+/g, " "));
    },
    leave(element) {
      if (PARAGRAPHS.has(element.localName)) {
        const done = open.pop();
        if (done) done.into.push({ gap: 2, pieces: done.pieces });
      } else if (noteOf(element)?.rule === "note") states.pop();
    },
  });
  return { body, notes };
}

function noteOf({ localName }: Element): Apart | null {
  if (localName === "text:note-citation") return { rule: "note-mark", reason: "the mark of a note" };
  if (localName === "text:note-body") return { rule: "note", reason: "a footnote or endnote to the text" };
  return localName === "office:annotation" ? { rule: "note", reason: "a comment to the text" } : null;
}
