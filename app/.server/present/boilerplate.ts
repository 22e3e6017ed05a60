import type { BoilerplateView } from "../../components/tables/view";
import type { Item } from "../library";
import { addressOf, restoredIn, restoredKey, type View } from "../state/view";

/** What of a document is not scored, with the reason, and what the reader has put back; `item` as the corpus has it. */
export function boilerplateView(item: Item, view: View): BoilerplateView[] {
  const restored = new Set(restoredIn(view, item.id));
  const { document } = item.entry;
  return document.boilerplate.map(({ span, reason, rule }, index) => {
    const key = restoredKey(item.id, index);
    const isBack = restored.has(index);
    const others = view.restored.filter((value) => value !== key);
    return {
      index,
      text: document.text.slice(span.start, span.end),
      reason,
      rule,
      restored: isBack,
      toggleHref: addressOf(
        view,
        { restored: isBack ? others : [...others, key], mark: null },
        "boilerplate",
      ),
    };
  });
}
