import type { Line } from "../../components/view";
import { firstItems, type Item, itemById, listed, withRestored } from "../library";
import { withDismissed } from "./dismissals";
import { documentHref } from "./document-ids";
import { refuse } from "./refuse";
import { toldApart } from "./told-apart";
import { restoredIn, type View } from "./view";

/** Most documents that stand side by side. */
const MOST_DOCUMENTS = 6;

/** Documents that stand side by side where the address names none. */
const NAMED_FIRST = 3;

/** Documents that a refusal names. */
const MOST_NAMED = 12;

/** The document of that id as the view has it; refuses an unknown one and says which exist. */
export function documentNamed(id: string, view: View): Item {
  const item = itemById(id);
  return item
    ? withDismissed(withRestored(item, restoredIn(view, id)), view)
    : refuse(404, `There is no document “${id.slice(0, 80)}”.`, [documentsThatExist()]);
}

/**
 * The documents the address names, in its order, each once and at most six; refuses unknown ones, and one alone.
 * What it leaves out `leftOut` says.
 */
export function chosen(view: View): readonly Item[] {
  const named = view.documents.length > 0 ? view.documents : firstItems(NAMED_FIRST).map(({ id }) => id);
  const items = [...new Set(named)].slice(0, MOST_DOCUMENTS).map((id) => documentNamed(id, view));
  if (items.length < 2) refuseFew(items[0], view.documents.length > 0);
  return toldApart(items);
}

/** Says that one document, or none, cannot be compared: the one that is named, or all that the corpus holds. */
function refuseFew(only: Item | undefined, isNamed: boolean): never {
  const alone = only && { text: "read it alone", href: documentHref(only.id) };
  const add = { text: "add documents", href: "/add" };
  if (isNamed)
    return refuse(400, "One document is named.", [
      alone ? ["Name two to six, or ", alone, "."] : "Name two to six.",
      documentsThatExist(),
    ]);
  return refuse(404, `The corpus holds ${only ? "one document" : "no document"}, and two are needed.`, [
    alone
      ? ["To compare, ", add, "; or ", alone, "."]
      : ["To compare, ", add, " or ", { text: "bring back what was deleted", href: "/corpus/deleted" }, "."],
  ]);
}

/** What of the documents that an address names is not shown, a sentence each. */
export function leftOut({ documents }: View): readonly string[] {
  const twice = [...new Set(documents.filter((id, index) => documents.indexOf(id) !== index))];
  const distinct = new Set(documents).size;
  return [
    ...twice.map((id) => `The document “${id}” is named twice, and shown once.`),
    ...(distinct > MOST_DOCUMENTS ? [`${distinct} documents are named; the first six are shown.`] : []),
  ];
}

/** Which documents there are, for a reader who named another. */
function documentsThatExist(): Line {
  const { total, documents } = listed(MOST_NAMED);
  if (total === 0) return ["The corpus is empty. ", { text: "Add documents", href: "/add" }, "."];
  return [
    "Documents: ",
    ...documents.flatMap(({ id }, index) => [
      ...(index > 0 ? [", "] : []),
      { text: id, href: documentHref(id) },
    ]),
    total > documents.length ? ` and ${total - documents.length} more: ` : ". All of them: ",
    { text: "the corpus", href: "/corpus" },
    ".",
  ];
}
