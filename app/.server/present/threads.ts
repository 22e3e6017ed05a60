import type { Alignment, Comparison } from "#analysis";
import type { ThreadRef } from "../../components/marked-text/view";
import type { ThreadListView } from "../../components/threads/view";
import type { Item } from "../library";
import { addressOf, type View } from "../state/view";

/** Passages on one thing with the letter by which a page names them. */
export interface LetteredThread {
  readonly alignment: Alignment;
  readonly letter: string;
}

/** Threads as a page shows them: the list, and by document and paragraph the letters in the gutter. */
export interface Threads {
  readonly lettered: readonly LetteredThread[];
  readonly list: ThreadListView;
  readonly inDocument: (document: string) => ReadonlyMap<number, readonly ThreadRef[]>;
}

/** What several documents tell: strong pairs first, lettered in the order of the first document that tells them. */
export function threadsView(items: readonly Item[], { alignments }: Comparison, view: View): Threads {
  const ordered = [...alignments].sort((a, b) => rank(a) - rank(b) || position(a) - position(b));
  const lettered = ordered.map((alignment, index) => ({ alignment, letter: letterOf(index) }));
  const entries = lettered.map(({ alignment, letter }) => {
    const active = view.thread === letter;
    return {
      letter,
      active,
      label: alignment.label,
      weak: alignment.strength === "weak",
      because: alignment.because,
      outlets: items
        .filter(({ id }) => alignment.passages.some(({ document }) => document === id))
        .map(({ outlet }) => outlet),
      href: addressOf(view, { thread: active ? null : letter, mark: null }, active ? "threads" : "thread"),
    };
  });
  const inDocument = (document: string) => {
    const item = items.find(({ id }) => id === document);
    const letters = new Map<number, ThreadRef[]>();
    for (const [index, { alignment }] of lettered.entries()) {
      for (const passage of alignment.passages) {
        if (passage.document !== document || !item) continue;
        const paragraph = paragraphAt(item, passage.span.start);
        const { letter, label, href, active, weak } = entries[index] as (typeof entries)[number];
        const known = letters.get(paragraph) ?? [];
        if (!known.some((thread) => thread.letter === letter))
          letters.set(paragraph, [...known, { letter, label, href, active, weak }]);
      }
    }
    return letters;
  };
  const counts = [...new Set(entries.map(({ outlets }) => outlets.length))].sort((a, b) => b - a);
  return {
    lettered,
    list: {
      groups: counts.map((by) => ({ by, threads: entries.filter(({ outlets }) => outlets.length === by) })),
      documents: items.length,
      alone: items.map((item) => aloneIn(item, inDocument(item.id))),
    },
    inDocument,
  };
}

/** How many paragraphs of a text share nothing with the others. */
function aloneIn({ outlet, analysis }: Item, shared: ReadonlyMap<number, unknown>) {
  const body = analysis.paragraphs.filter(({ headline }) => !headline).length;
  const told = [...shared.keys()].filter((index) => analysis.paragraphs[index]?.headline === false).length;
  return { outlet: { tab: outlet.tab, name: outlet.name }, paragraphs: body - told, of: body };
}

const rank = ({ strength }: Alignment): number => (strength === "strong" ? 0 : 1);
const position = ({ passages }: Alignment): number => passages[0]?.span.start ?? 0;
const letterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26);

const paragraphAt = ({ analysis }: Item, offset: number): number =>
  analysis.paragraphs.findIndex(({ span }) => span.start <= offset && offset < span.end);
