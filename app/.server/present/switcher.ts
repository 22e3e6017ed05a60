import type { SwitcherView } from "../../components/switcher/view";
import type { Item } from "../library";
import { addressOf, type View } from "../state/view";
import type { LetteredThread } from "./threads";

/** The ways through a comparison on a phone: what several texts tell, then the texts in columns and the others. */
export function switcherView(
  shown: readonly Item[],
  others: SwitcherView["texts"],
  lettered: readonly LetteredThread[],
  view: View,
): SwitcherView {
  const [first] = lettered;
  const isOpen = lettered.some(({ letter }) => letter === view.thread);
  const firstHref = first ? addressOf(view, { thread: first.letter, mark: null }, "thread") : null;
  return {
    passagesHref: isOpen ? "#thread" : firstHref,
    texts: [
      ...shown.map(({ outlet: { tab, name } }, at) => ({ outlet: { tab, name }, href: `#text-${at + 1}` })),
      ...others.map(({ outlet, href }) => ({ outlet, href })),
    ],
  };
}
