import type { HandoutView } from "../../components/handout/view";
import type { Item } from "../library";
import type { TextPassage } from "../present/thread-passages";
import { judgedIn, plainerIn, saidIn } from "./notes";
import type { Chosen } from "./passages";
import { itemOf } from "./sheet";

/** Most plainer words that the key offers. */
const MOST_PLAINER = 4;

/** What pupils are asked of any passages; on the key with what the program would answer. */
export function questionsOf({ items, passages }: Chosen, isKey: boolean): HandoutView["questions"] {
  const each = (answer: (item: Item, passage: TextPassage) => string): string | null =>
    isKey
      ? passages
          .map((passage, at) => `${"ABC".charAt(at)}: ${answer(itemOf(items, passage), passage)}.`)
          .join(" ")
      : null;
  const plainer = passages.flatMap((passage) => plainerIn(itemOf(items, passage), passage));
  const offered = [...new Set(plainer)].slice(0, MOST_PLAINER).join("; ");
  return [
    {
      ask: "Which words tell that somebody said, thinks or wants something, and who is it?",
      answer: each(saidIn),
    },
    { ask: "Which words judge? Is anyone named as saying them?", answer: each(judgedIn) },
    {
      ask: "Rewrite one sentence so that it only reports.",
      answer: isKey ? `Open.${offered ? ` Plainer words that the list gives: ${offered}.` : ""}` : null,
    },
  ];
}
