import { type Item, itemById, library, withRestored } from "../library";
import { refuse } from "./refuse";
import { restoredIn, type View } from "./view";

/** Most documents that stand side by side. */
const MOST_DOCUMENTS = 3;

/** The document of that id as the view has it; refuses an unknown one and says which exist. */
export function documentNamed(id: string, view: View): Item {
  const item = itemById(id);
  return item
    ? withRestored(item, restoredIn(view, id))
    : refuse(404, `There is no document “${id.slice(0, 80)}”.`, [documentsThatExist()]);
}

/** The documents the address names, in its order; refuses unknown ones, one alone, one twice, and more than three. */
export function chosen(view: View): readonly Item[] {
  const ids =
    view.documents.length > 0
      ? view.documents
      : library()
          .slice(0, MOST_DOCUMENTS)
          .map(({ id }) => id);
  const items = ids.map((id) => documentNamed(id, view));
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice)
    refuse(400, `The document “${twice}” is named twice.`, [
      "Name each document once.",
      documentsThatExist(),
    ]);
  if (items.length < 2 || items.length > MOST_DOCUMENTS) {
    refuse(400, `${items.length === 1 ? "One document is" : `${items.length} documents are`} named.`, [
      "Name two or three.",
      documentsThatExist(),
    ]);
  }
  return items;
}

/** Which documents there are, for a reader who named another. */
const documentsThatExist = () => [
  "Documents: ",
  ...library().flatMap(({ id }, index) => [
    ...(index > 0 ? [", "] : []),
    { text: id, href: `/documents/${id}` },
  ]),
  ".",
];
