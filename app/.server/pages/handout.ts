import { edition } from "#analysis";
import type { HandoutView } from "../../components/handout/view";
import { type Chosen, passagesFor } from "../handout/passages";
import { qrOf } from "../handout/qr";
import { questionsOf } from "../handout/questions";
import { numbersOf, sheetText } from "../handout/sheet";
import type { Item } from "../library";
import { measuredWords } from "../present/accuracy";
import { pageOf, provenance } from "../present/provenance";
import type { TextPassage } from "../present/thread-passages";
import { type Layer, shownLayers } from "../state/layers";
import { addressOf, readView, type View } from "../state/view";

/** Passages on paper: a sheet for pupils, or with `key=1` the same with marks, notes and answers. */
export function handoutPage(request: Request): HandoutView {
  const read = readView(request);
  const { searchParams } = new URL(request.url);
  const isKey = searchParams.get("key") === "1";
  const asked = searchParams.get("passages") ?? "";
  const chosen = passagesFor(request, read, (items) => (isKey ? onPaper(read, items) : []));
  const { items, view, passages, title } = chosen;
  const address = `${view.origin ?? ""}${pageOf(items, { ...view, version: edition().version })}`;
  const told = items.filter(({ id }) => passages.some((passage) => passage.id === id));
  const { version, lexicon } = edition();
  return {
    isKey,
    title,
    texts: passages.map((passage, at) => sheetText(items, passage, at, isKey)),
    questions: questionsOf(chosen, isKey),
    source: isKey
      ? provenance(told, view).slice(0, -1)
      : [`Outlets are named on the key. Parallax, analyser ${version}, word list ${lexicon.slice(0, 12)}.`],
    address,
    qr: qrOf(address),
    otherHref: withSheet(read, asked, !isKey),
    backHref: pageOf(items, view),
    threads: threadLinks(chosen, isKey),
    form: {
      passages: asked || passages.map(nameOf).join(", "),
      keep: [
        ...(view.dismissed.length > 0 ? ([["dismissed", view.dismissed.join(",")]] as const) : []),
        ...(isKey ? ([["key", "1"]] as const) : []),
      ],
    },
    accuracy: isKey ? measuredWords("loaded.listed") : null,
  };
}

/** Suggested terms have no sign on paper. */
const onPaper = (view: View, items: readonly Item[]): readonly Layer[] =>
  shownLayers(view.layers, items).filter((layer) => layer !== "suggested");

/** The address of the sheet or of its key, with the passages that it names. */
function withSheet(view: View, asked: string, isKey: boolean): string {
  const url = new URL(addressOf({ ...view, mark: null, count: null }), "http://parallax.invalid");
  if (asked) url.searchParams.set("passages", asked);
  if (isKey) url.searchParams.set("key", "1");
  return `${url.pathname}${url.search}`.replaceAll("%2C", ",").replaceAll("%3A", ":");
}

const threadLinks = ({ threads, view }: Chosen, isKey: boolean): HandoutView["threads"] =>
  threads.map(({ letter, label }) => ({
    text: `${letter} ${label}`,
    href: withSheet({ ...view, thread: letter }, "", isKey),
    current: letter === view.thread,
  }));

/** "mehr.4-6", as the address names a passage. */
function nameOf(passage: TextPassage): string {
  const [first, ...others] = numbersOf(passage);
  const last = others.at(-1);
  return `${passage.id}.${first ?? 1}${last === undefined ? "" : `-${last}`}`;
}
