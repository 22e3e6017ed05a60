import { firstItems, type Item } from "../library";
import { documentNamed } from "./chosen";
import { refuse } from "./refuse";
import { toldApart } from "./told-apart";
import type { View } from "./view";

/** Most documents of one figure: what three columns hold, and no more. */
const MOST = 3;

/** The one to three documents an address names, each once; the first three of the corpus where it names none. */
export function named(view: View): readonly Item[] {
  const ids = [...new Set(view.documents)];
  if (ids.length > MOST) refuse(400, `${ids.length} documents are named.`, ["Name one to three."]);
  const items = ids.length > 0 ? ids : firstItems(MOST).map(({ id }) => id);
  return toldApart(items.map((id) => documentNamed(id, view)));
}
