import { edition } from "#analysis";
import type { CiteView } from "../../components/cite/view";
import type { Item } from "../library";
import { addressOf, type View } from "../state/view";
import { embedSnippet } from "./embed";
import { dateWords } from "./words";

/** When this version of the program came out. */
const YEAR = 2026;
const AUTHORS = "The Parallax contributors";
/** Height of passages on another site, in CSS pixels. */
const FRAME = 640;
/** Digits of a hash that tell texts apart in print. */
const SHORT = 12;

/**
 * How a view is cited: what made it, its whole address, and the day.
 * @param title of the page
 * @param now the day of access
 */
export function citeView(items: readonly Item[], view: View, title: string, now = new Date()): CiteView {
  const { version, lexicon } = edition();
  const texts = items.map(({ id, outlet, analysis }) => ({
    id,
    tab: outlet.tab,
    hash: analysis.analyser.text,
  }));
  const address = `${view.origin ?? ""}${addressOf({ ...view, mark: null, version })}`;
  const made = `analyser ${version}, word list ${lexicon.slice(0, SHORT)}, ${texts.map(({ id, hash }) => `text ${id} ${hash.slice(0, SHORT)}`).join(", ")}`;
  const day = now.toISOString().slice(0, 10);
  const side: View = { ...view, documents: items.map(({ id }) => id), count: null, mark: null };
  const handoutHref = addressOf(side, { path: "/handout" });
  const isOther = view.version !== null && view.version !== version;
  return {
    version,
    lexicon,
    texts,
    address,
    plain: `${AUTHORS} (${YEAR}). “${title}.” View in Parallax ${version} (${made}). ${address} (accessed ${dateWords(day)}).`,
    bibtex: bibtexOf({ title, address, day, version, made }),
    handoutHref,
    keyHref: `${handoutHref}&key=1`,
    snippet:
      view.thread === null || items.length < 2
        ? null
        : embedSnippet(`${view.origin ?? ""}${addressOf(side, { path: "/embed/passages" })}`, title, FRAME),
    other: isOther ? { version: view.version, href: addressOf({ ...view, version: null }) } : null,
  };
}

interface Cited {
  readonly title: string;
  readonly address: string;
  readonly day: string;
  readonly version: string;
  readonly made: string;
}

/** A record as biblatex reads it; classic styles pass over what they do not know. */
const bibtexOf = ({ title, address, day, version, made }: Cited): string =>
  [
    `@online{parallax-${day},`,
    `  author = {{${AUTHORS}}},`,
    `  title = {${escaped(title)}},`,
    `  year = {${YEAR}},`,
    `  version = {${escaped(version)}},`,
    `  note = {${escaped(`View in Parallax; ${made}`)}},`,
    `  url = {${address}},`,
    `  urldate = {${day}}`,
    "}",
  ].join("\n");

const SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Words as TeX prints them. */
const escaped = (words: string): string =>
  words.replace(/[\\{}~^]/g, (sign) => SIGNS[sign] ?? sign).replace(/[#$%&_]/g, "\\$&");
