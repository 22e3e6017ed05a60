import { edition } from "#analysis";
import type { FigureToolsView } from "../../components/figures/view";
import type { TimeFigureView } from "../../components/time/view";
import type { OverTimeState } from "../state/over-time";
import { embedSnippet } from "./embed";
import type { ChosenOutlet } from "./over-time";
import type { Period } from "./periods";
import { plural } from "./words";

/** What a figure over time shows: of which outlets, what, by which period. */
export interface TimeShown extends Omit<OverTimeState, "by"> {
  readonly chosen: readonly ChosenOutlet[];
  readonly by: Period;
}

/** Height of the frame on another site: what stands around the rows, and one row, in CSS pixels. */
const AROUND = 330;
const ROW = 30;
const MOST_ROWS = 24;

/** The id of the figure, in its page and in the address of its files. */
export const TIME_FIGURE = "over-time";

const queryOf = (chosen: readonly ChosenOutlet[], { measure, by, once }: TimeShown): string =>
  `?${new URLSearchParams([
    ...chosen.map(({ id }) => ["compare", id]),
    ...[
      ["measure", measure.id],
      ["by", by],
    ],
    ...(once ? [["once", "1"]] : []),
  ])}`;

/** The page that shows it: that of one outlet, or of several side by side. */
export function timePage(shown: TimeShown): string {
  const [only, ...others] = shown.chosen;
  return only && others.length === 0 && !shown.once
    ? `/outlets/${encodeURIComponent(only.id)}${queryOf([], shown)}#time-title`
    : `/outlets${queryOf(shown.chosen, shown)}#time-title`;
}

/** The ways to take it along. */
export function timeTools(
  origin: string,
  shown: TimeShown,
  { title, periods }: TimeFigureView,
): FigureToolsView {
  const query = queryOf(shown.chosen, shown);
  return {
    svgHref: `/figures/${TIME_FIGURE}.svg${query}`,
    pngHref: `/figures/${TIME_FIGURE}.png${query}`,
    snippet: embedSnippet(
      `${origin}/embed/figure/${TIME_FIGURE}${query}`,
      title,
      AROUND + ROW * Math.min(MOST_ROWS, periods.length),
    ),
  };
}

/** What stands under it wherever it goes: of which outlets, how many documents, what made it, where it is. */
export function timeProvenance(
  origin: string,
  shown: TimeShown,
  { series, undated }: TimeFigureView,
): readonly string[] {
  const { version, lexicon } = edition();
  const outlets = series.map(({ outlet, points }) => {
    const documents = points.reduce((all, point) => all + (point?.count ?? 0), 0);
    return `${outlet.tab}: ${outlet.name}, ${plural(documents, "document")}`;
  });
  return [
    `${outlets.length === 1 ? "Outlet" : "Outlets"}: ${outlets.join("; ")}. n is the number of documents.${undated ? ` ${undated}` : ""}${shown.once ? " Documents of a story that are one text count once." : ""}`,
    `Parallax, analyser ${version}, word list ${lexicon.slice(0, 12)}. About these documents, not about the outlets.`,
    `${origin}${timePage(shown)}`,
  ];
}
