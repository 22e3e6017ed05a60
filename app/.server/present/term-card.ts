import { categories, type Entry, type LoadedPart, type LoadedTerm, lexicon, sources } from "#analysis";
import type { CardData } from "../../components/marked-text/view";
import type { Line, Link } from "../../components/view";
import { measuredWords } from "./accuracy";
import { isSuggested } from "./terms";
import { sentence, TIER_WORDS, VOICE_WORDS, WHOSE } from "./words";

const ENTRIES = new Map(lexicon.map((entry) => [entry.id, entry]));
const SOURCES = new Map(sources.map((source) => [source.id, source]));
const CATEGORIES = new Map(categories.map((category) => [category.id, category]));

/** How lines of `because` begin that say whose a word is, and that say how likely coders mark it. */
const VOICE = "voice: ";
const LIKELY = "suggested from ";

/** Why a loaded term is marked: its entries or what the program learned, whose words it is in, how sure it is. */
export function termCard(term: LoadedTerm): Pick<CardData, "term" | "what"> & Partial<CardData> {
  const category = CATEGORIES.get(term.category)?.name ?? term.category;
  const voice = term.because.filter((line) => line.startsWith(VOICE));
  return {
    term: term.text,
    what: `${TIER_WORDS[term.tier]}, ${VOICE_WORDS[term.voice]}; ${category.toLowerCase()}`,
    swatch: { kind: "loaded", voice: term.voice, suggested: isSuggested(term) || undefined },
    why: whyOf(term),
    whose: [...voice.map((line) => sentence(line.slice(VOICE.length))), WHOSE[term.voice]],
    sure: howSure(term),
  };
}

/** Line by line for a term of one part; for one of several a line each, its words first and none said twice. */
function whyOf(term: LoadedTerm): readonly Line[] {
  const parts = partsOf(term);
  const [only, ...others] = parts;
  if (only && others.length === 0) return only.lines;
  const byWords = new Map(parts.map((part) => [part.words, part]));
  return [...byWords.values()].map(({ words, lines }) => [
    `“${words}”: `,
    ...lines.flatMap((line, at) => [...(at > 0 ? [" "] : []), ...(typeof line === "string" ? [line] : line)]),
  ]);
}

/** The parts with what is said of each; in `because` the words of each of several parts stand before its reasons. */
function partsOf({ span, text, parts, because }: LoadedTerm) {
  const reasons = because.filter((line) => !line.startsWith(VOICE));
  let from = 0;
  const begun = parts.map((part) => {
    const words = text.slice(part.span.start - span.start, part.span.end - span.start);
    if (parts.length > 1) from = reasons.indexOf(`“${words}”`, from) + 1;
    return { part, words, from };
  });
  return begun.map(({ part, words, from }, at) => {
    const next = begun[at + 1];
    return { words, lines: linesOf(part, reasons.slice(from, next && next.from - 1)) };
  });
}

/** What the word list says of a part; of a suggested one, why the program suggests it. */
function linesOf({ entry: id }: LoadedPart, reasons: readonly string[]): readonly Line[] {
  const entry = id === null ? undefined : ENTRIES.get(id);
  if (!entry) {
    const learned = reasons.filter((reason) => !reason.startsWith(LIKELY));
    return ["Suggested by the program from examples, not listed in a word list.", ...learned.map(sentence)];
  }
  return [
    [
      `${entry.note} Word list, entry `,
      { text: entry.id, href: `/method#entry-${entry.id}` },
      ...listedAfter(entry.source),
    ],
    ...(entry.neutral ? [`Less loaded: “${entry.neutral}”.`] : []),
    ...(entry.contested ? [`Contested. ${entry.contested.views.join(" ")}`] : []),
  ];
}

/** What the listing rests on: its title, which leads there where it has an address, and the place in it. */
function listedAfter({ id, section }: Entry["source"]): readonly (string | Link)[] {
  const source = SOURCES.get(id);
  const title = source?.title ?? id;
  return [
    "; listed after ",
    source?.url ? { text: title, href: source.url } : title,
    section ? `, ${section}.` : ".",
  ];
}

/** How many of ten marks with this score coders shared; of a listed term also what was measured of its strength. */
function howSure(term: LoadedTerm): readonly Line[] {
  const link = { text: "How that was measured", href: "/method#accuracy" };
  const shared: Line = [`Of 10 marks like this one, trained coders shared ${ofTen(term.score)}. `, link, "."];
  if (isSuggested(term)) return [shared];
  const share = measuredWords(`loaded.strength.${term.strength}`);
  return [
    shared,
    share
      ? `Strength ${term.strength} of 3: at least two of five coders had marked ${share} of such terms.`
      : `Strength ${term.strength} of 3.`,
  ];
}

function ofTen(score: number): string {
  const count = Math.round(10 * score);
  if (count === 0) return "fewer than one";
  return count === 10 ? "nearly all" : `about ${count}`;
}
