import { type Measure, measuresOf, methods, type Score, scoreOf } from "#analysis";
import type { ScoreGroupView } from "../../components/tables/view";
import type { Item } from "../library";
import type { View } from "../state/view";
import { countHref } from "./count";
import { intervalWords, numberView } from "./numbers";

/** All scores of one document, group by group, each opening the passages it counts. */
export function scoreTable({ analysis }: Item, view: View): ScoreGroupView[] {
  const measures = measuresOf([analysis]);
  return [...new Set(measures.map(({ group }) => group))].map((group) => ({
    group,
    rows: measures
      .filter((measure) => measure.group === group)
      .map((measure) => {
        const score = analysis.scores[measure.id] ?? scoreOf(measure, analysis);
        return scoreRow(measure, score, countHref(view, measure.id), view.count === measure.id);
      }),
  }));
}

/** One score as a row of a table; `open` says that its passages are shown. */
export const scoreRow = (
  measure: Measure,
  score: Score,
  href: string | null,
  open = false,
): ScoreGroupView["rows"][number] => ({
  id: measure.id,
  label: measure.label,
  explanation: measure.explanation,
  unit: measure.unit,
  number: numberView(score, measure.unit, href, countedWords(measure)),
  interval: intervalWords(score, measure.unit),
  method: score.value === null ? null : score.method,
  methodNote: methods[measure.method].note,
  open,
});

const countedWords = (measure: Measure): string =>
  measure.of === "words" ? "words" : measure.of.from === "loadedTerms" ? "terms" : measure.of.from;
