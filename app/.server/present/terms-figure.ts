import type { Analysis, LoadedTerm } from "#analysis";
import type { UnitBox, UnitFigureView } from "../../components/figures/view";
import type { NumberView } from "../../components/view";
import type { Item } from "../library";
import type { View } from "../state/view";
import { termsAccuracy } from "./accuracy";
import { countHref } from "./count";
import { withTools } from "./figure-tools";
import { isScored, notScored } from "./language";
import { countView } from "./numbers";
import { paragraphNumber } from "./paragraphs";
import { isSuggested, listedIn, suggestedIn } from "./terms";
import { markHref } from "./text";
import { VOICE_WORDS } from "./words";

/** Voices in the order of their boxes, fullest first. */
const ORDER = Object.keys(VOICE_WORDS);
const order = ({ voice }: LoadedTerm): number => ORDER.indexOf(voice);

/** One box a loaded term, drawn with its voice; suggested ones stand behind the listed ones, if they are to be drawn. */
export function termsFigure(
  items: readonly Item[],
  view: View,
  { suggested }: { readonly suggested: boolean },
): UnitFigureView {
  return withTools(
    {
      id: "terms",
      title: "Loaded terms, by whose words they are",
      caption: `How full a box is says in whose voice.${termsAccuracy()}`,
      hint: "A number opens the passages it counts.",
      rows: items.map((item) => {
        const { outlet, analysis } = item;
        const drawn = [listedIn(analysis), suggested ? suggestedIn(analysis) : []];
        return {
          outlet,
          boxes: drawn.flatMap((terms) => boxesOf(terms, item, view)),
          count: isScored(item)
            ? countView(listedIn(analysis).length, countHref(view, "loaded"))
            : notScored(item),
          more: moreView(suggestedIn(analysis).length, view),
        };
      }),
    },
    items,
    view,
  );
}

function boxesOf(terms: readonly LoadedTerm[], { id, analysis }: Item, view: View): UnitBox[] {
  return [...terms]
    .sort((a, b) => order(a) - order(b))
    .map((term) => ({
      voice: term.voice,
      suggested: isSuggested(term),
      href: markHref(view, id, term),
      label: [
        isSuggested(term) ? `${term.text}, suggested` : term.text,
        VOICE_WORDS[term.voice],
        placeWords(analysis, term.span.start),
      ].join(", "),
    }));
}

/** "+9 suggested", which opens them; `null` where there is none. */
function moreView(count: number, view: View): NumberView | null {
  const number = countView(count, countHref(view, "loaded.suggested"));
  return count > 0 ? { ...number, value: `+${number.value} suggested` } : null;
}

/** "¶4", or where the paragraph has no number, "headline". */
function placeWords(analysis: Analysis, offset: number): string {
  const number = paragraphNumber(analysis, offset);
  return number === null ? "headline" : `¶${number}`;
}
