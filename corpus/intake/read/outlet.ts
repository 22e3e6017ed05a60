import { outletNamed } from "../../outlets";
import type { Outlet } from "../../types";
import { findDateline } from "../dateline";
import { type Sorted, wordsSetApart } from "../set-apart";

const CONTENT_BY = /\b(?:content|contents|material|text|articles?) (?:by|of|from) (.{2,80}?) (?:is|are) /i;
const FORM_OF = /^this form was created inside of (.{2,80}?)\./i;

/** The outlet that signs the text: by dateline tag, licence line, form footer or sign-off. Else `null`. */
export function readOutlet(sorted: Sorted): Outlet | null {
  for (const name of names(sorted)) {
    const outlet = name === undefined ? null : outletNamed(name, sorted.page.outlets);
    if (outlet) return outlet;
  }
  return null;
}

const names = (sorted: Sorted): (string | undefined)[] => [
  findDateline(sorted.page)?.tag ?? undefined,
  ...wordsSetApart(sorted, "licence").map((words) => CONTENT_BY.exec(words)?.[1]),
  ...wordsSetApart(sorted, "form").map((words) => FORM_OF.exec(words)?.[1]),
  ...wordsSetApart(sorted, "sign-off").map((words) => words.replace(/[*_()[\]]/g, "")),
];
