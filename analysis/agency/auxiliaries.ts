import { BE, HAVE, isAdverb, MODAL, pos, type View, word } from "./view";

/** Where the auxiliaries before a verb begin, and the nearest of them ("" if there is none). */
export function auxiliaries(view: View, at: number): { from: number; nearest: string } {
  let from = at;
  let nearest = "";
  for (let left = at - 1; left >= view.from && at - left < 8; left -= 1) {
    const here = word(view, left);
    const possessive = here === "'s" && pos(view, left) !== "AUX";
    if (!possessive && (BE.has(here) || HAVE.has(here) || MODAL.has(here) || here === "to")) {
      nearest ||= here;
      from = left;
    } else if (!isAdverb(view, left)) break;
  }
  return { from, nearest };
}
