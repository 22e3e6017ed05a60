import type { Score } from "#analysis";
import type { IntervalFigureView, ReferenceBand } from "../../components/figures/view";
import { PERCENT } from "../../components/units";
import type { Item } from "../library";
import type { View } from "../state/view";
import { shareAccuracy } from "./accuracy";
import { countHref } from "./count";
import { withTools } from "./figure-tools";
import { axisEnd, numberView } from "./numbers";

/**
 * Share of words inside attributed content in nine of ten US political news articles: percentiles 5 and 95 of PolNeAR
 * 1.0 (Newell, Margolin and Ruths 2018; 1,008 articles). A reference for news reports only.
 */
const NEWS_BAND: ReferenceBand = { from: 20, to: 79 };

/** Rate of loaded terms that the text attributes to nobody, with interval. */
export function unattributedFigure(items: readonly Item[], view: View): IntervalFigureView {
  const rows = items.map(({ outlet, analysis }) => {
    const self = analysis.scores["loaded.self"];
    const own = self && self.count > 0 ? "loaded.self" : "loaded.unattributed";
    const score = analysis.scores[own] as Score;
    const number = numberView(score, "per 1,000 words", countHref(view, own));
    return {
      outlet,
      number: own === "loaded.self" ? { ...number, detail: `${number.detail}, as “we”` } : number,
    };
  });
  return withTools(
    {
      id: "rate",
      title: "In no named source’s voice, per 1,000 words",
      caption:
        "Loaded terms that the text attributes to nobody, or to its authors as “we”. The line: where the rate of a longer text like it could lie (95\u202f%, exact Poisson).",
      max: axisEnd(rows.flatMap(({ number }) => [number.interval?.[1] ?? 0, number.at ?? 0])),
      band: null,
      rows,
    },
    items,
    view,
  );
}

const LIST = new Intl.ListFormat("en-GB");

/** Share of body words attributed to others, with interval and, for news, the reference band. */
export function attributedFigure(items: readonly Item[], view: View): IntervalFigureView {
  const news = items.some(({ analysis }) => analysis.document.genre === "report");
  const others = items
    .filter(({ analysis }) => analysis.document.genre !== "report")
    .map(({ outlet }) => outlet.tab);
  const band = `Grey band: where 9 in 10 US news articles lie (20 to 79${PERCENT}; PolNeAR, 1,008)`;
  return withTools(
    {
      id: "attributed",
      title: "Share of words attributed to others",
      caption: `${news ? `${band}${others.length > 0 ? `; no reference for the genre of ${LIST.format(others)}` : ""}.` : "No reference for this genre."} The line: 95\u202f%, bootstrap over sentences.${shareAccuracy()}`,
      max: 100,
      band: news ? NEWS_BAND : null,
      rows: items.map(({ outlet, analysis }) => ({
        outlet,
        number: numberView(
          analysis.scores["words.attributed"] as Score,
          "share",
          countHref(view, "words.attributed"),
        ),
      })),
    },
    items,
    view,
  );
}
