import { edition } from "#analysis";
import type { Item } from "../library";
import { documentHref } from "../state/document-ids";
import { addressOf, type View } from "../state/view";
import { wordsOf } from "./dismiss-links";
import { titleOf } from "./head";
import { dateWords, plural } from "./words";

/** Values of the address that are named; more are counted. */
const MOST_NAMED = 6;

/** The page that shows these documents as the view has them: one alone, or side by side. */
export function pageOf(items: readonly Item[], view: View): string {
  const [only, ...others] = items;
  const plain = { ...view, count: null, mark: null };
  return only && others.length === 0
    ? addressOf({ ...plain, documents: [] }, { path: documentHref(only.id) })
    : addressOf({ ...plain, documents: items.map(({ id }) => id) }, { path: "/compare" });
}

/** What stands under a figure or passage wherever it goes: which texts, what made it, what is not counted, where it is. */
export function provenance(items: readonly Item[], view: View): readonly string[] {
  const { version, lexicon } = edition();
  const texts = items.map(
    ({ outlet, analysis: { document }, entry }) =>
      `${outlet.tab}: ${outlet.name}, “${titleOf(document)}”, ${dateWords(document.date, entry.document.dateInferred)}`,
  );
  return [
    `${items.length === 1 ? "Text" : "Texts"}: ${texts.join("; ")}.`,
    `Parallax, analyser ${version}, word list ${lexicon.slice(0, 12)}.${items.length > 1 ? " One document each: about these texts, not their outlets." : ""}`,
    ...dismissedLine(view),
    `${view.origin ?? ""}${pageOf(items, { ...view, version })}`,
  ];
}

function dismissedLine({ dismissed }: View): readonly string[] {
  if (dismissed.length === 0) return [];
  const named = dismissed.slice(0, MOST_NAMED).map(wordsOf).join(", ");
  const more = dismissed.length - MOST_NAMED;
  return [
    `Not counted, dismissed by the reader: ${named}${more > 0 ? ` and ${plural(more, "other")}` : ""}.`,
  ];
}
