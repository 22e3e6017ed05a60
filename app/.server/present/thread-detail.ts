import type { Alignment, QuotedFragment, ReusedPassage, Span } from "#analysis";
import type { ThreadDetailView } from "../../components/threads/view";
import type { Item } from "../library";
import type { Layer } from "../state/layers";
import { addressOf, type View } from "../state/view";
import { viewMarks } from "./marks";
import { paragraphAnchor, paragraphNumber } from "./paragraphs";
import { clipped } from "./passages";
import type { LetteredThread } from "./threads";

/** Words shown on each side of a passage, in UTF-16 units. */
const REACH = 160;

/** The thread that a view has open: its passages side by side, what each text quotes, and which words it changed. */
export function threadDetail(
  items: readonly Item[],
  lettered: readonly LetteredThread[],
  view: View,
  layers: readonly Layer[],
): ThreadDetailView | null {
  const at = lettered.findIndex(({ letter }) => letter === view.thread);
  const open = lettered[at];
  if (!open) return null;
  const { alignment, letter } = open;
  const step = (index: number) => {
    const other = lettered[index];
    return other
      ? { letter: other.letter, href: addressOf(view, { thread: other.letter, mark: null }, "thread") }
      : null;
  };
  return {
    letter,
    label: alignment.label,
    weak: alignment.strength === "weak",
    because: alignment.because,
    at: at + 1,
    of: lettered.length,
    before: step(at - 1),
    after: step(at + 1),
    closeHref: addressOf(view, { thread: null, mark: null }, "threads"),
    hrefBefore: `${addressOf(view, { mark: null })}&mark=`,
    texts: items.map((item) => textOf(item, alignment, view, layers)),
  };
}

function textOf(
  item: Item,
  { passages, quoted, reused }: Alignment,
  view: View,
  layers: readonly Layer[],
): ThreadDetailView["texts"][number] {
  const passage = passages.find(({ document }) => document === item.id);
  const own = <T extends QuotedFragment | ReusedPassage>(all: readonly T[]) =>
    all.filter(({ document }) => document === item.id);
  const { outlet } = item;
  return {
    id: item.id,
    outlet: { tab: outlet.tab, name: outlet.name },
    passage: passage ? passageOf(item, passage.span, own(reused), view, layers) : null,
    quotes: own(quoted).map(({ span, source, cue }) => ({
      words: wordsAt(item, span).trim(),
      introduced: [source, cue].filter(Boolean).join(" … ") || "no source named beside it",
    })),
  };
}

/** A passage with its marks and some of the text around it, the words that none of the others has set off. */
function passageOf(
  item: Item,
  told: Span,
  reused: readonly ReusedPassage[],
  view: View,
  layers: readonly Layer[],
): NonNullable<ThreadDetailView["texts"][number]["passage"]> {
  const { analysis, dismissed } = item;
  const { text } = analysis.document;
  const number = paragraphNumber(analysis, told.start);
  const window = { start: startAt(text, told.start), end: endAt(text, told.end) };
  const changed = reused.flatMap((one) => one.changed).sort((a, b) => a.start - b.start);
  const pieces = cut(window, told, changed).map(({ span: { start, end }, kind }) => ({
    span: { start: start - window.start, end: end - window.start },
    kind,
  }));
  return {
    place: number === null ? "headline" : `¶${number}`,
    href: addressOf(view, { mark: null }, paragraphAnchor(item.id, number)),
    text: text.slice(window.start, window.end),
    isCut: {
      before: window.start > lineStart(text, told.start),
      after: window.end < lineEnd(text, told.end),
    },
    marks: viewMarks(analysis, layers, [], null, dismissed)
      .filter(({ kind }) => kind !== "boilerplate")
      .flatMap((mark) => clipped(mark, window)),
    pieces,
    isReused: reused.length > 0,
  };
}

type Pieces = NonNullable<ThreadDetailView["texts"][number]["passage"]>["pieces"];

/** A window of a text, cut where the passage and the words changed in it begin and end. */
function cut(window: Span, told: Span, changed: readonly Span[]): Pieces {
  const pieces: Pieces[number][] = [{ span: { start: window.start, end: told.start }, kind: "around" }];
  let from = told.start;
  for (const span of changed) {
    if (span.start < from || span.end > told.end) continue;
    pieces.push({ span: { start: from, end: span.start }, kind: "told" }, { span, kind: "changed" });
    from = span.end;
  }
  pieces.push({ span: { start: from, end: told.end }, kind: "told" });
  pieces.push({ span: { start: told.end, end: window.end }, kind: "around" });
  return pieces.filter(({ span }) => span.start < span.end);
}

const wordsAt = ({ analysis: { document } }: Item, { start, end }: Span): string =>
  document.text.slice(start, end);

const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;
const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
};

/** Where the words shown before a passage begin: not within a word, and no further back than the paragraph. */
function startAt(text: string, offset: number): number {
  const line = lineStart(text, offset);
  if (offset - line <= REACH) return line;
  const space = text.indexOf(" ", offset - REACH);
  return space < 0 || space >= offset ? offset : space + 1;
}

/** Where the words shown behind a passage end. */
function endAt(text: string, offset: number): number {
  const line = lineEnd(text, offset);
  if (line - offset <= REACH) return line;
  return Math.max(offset, text.lastIndexOf(" ", offset + REACH));
}
