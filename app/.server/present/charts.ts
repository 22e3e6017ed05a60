import { type Analysis, categories, type Voice } from "#analysis";
import type { SeriesFill, StackedFigureView } from "../../components/figures/view";
import type { Item } from "../library";
import type { View } from "../state/view";
import { countHref, countId } from "./count";
import { withTools } from "./figure-tools";
import { isScored, notScored } from "./language";
import { countView } from "./numbers";
import { listedIn } from "./terms";
import { SHORT_VOICE } from "./words";

/** Voices as bars, fullest first. */
const FILLS: readonly (readonly [Voice, SeriesFill])[] = [
  ["unattributed", "full"],
  ["self", "self"],
  ["headline", "headline"],
  ["indirect", "half"],
  ["direct", "empty"],
  ["scare", "scare"],
];

/** Listed terms of each document by voice: the chart that leads into the passages. */
export function voiceChart(items: readonly Item[], view: View): StackedFigureView {
  const used = usedIn(items);
  return withTools(
    {
      id: "voices",
      title: "Loaded terms by voice",
      caption:
        "How many terms stand in whose voice. Texts differ in length: compare the rates beside the counts.",
      unit: "count",
      series: seriesOf(used),
      rows: items.map((item) => ({
        label: "",
        outlet: item.outlet,
        segments: used.map(([voice]) =>
          segment(
            listedIn(item.analysis).filter((term) => term.voice === voice),
            view,
            `loaded.${voice}`,
          ),
        ),
        total: isScored(item)
          ? countView(listedIn(item.analysis).length, countHref(view, "loaded"))
          : notScored(item),
      })),
    },
    items,
    view,
  );
}

/** Listed terms by category and voice, largest categories first. */
export function categoryChart(items: readonly Item[], view: View): StackedFigureView {
  const used = usedIn(items);
  const names = new Map(categories.map(({ id, name }) => [id, name]));
  const terms = items.flatMap(({ analysis }) => listedIn(analysis));
  const ofCategory = (category: string) => terms.filter((term) => term.category === category);
  const ranked = [...new Set(terms.map(({ category }) => category))]
    .map((category) => ({ category, all: ofCategory(category) }))
    .sort((a, b) => b.all.length - a.all.length || a.category.localeCompare(b.category));
  return withTools(
    {
      id: "categories",
      title: "Loaded terms by category and voice",
      caption: "What kind of judgement the terms pass.",
      hint: "Each number opens the passages it counts.",
      unit: "count",
      series: seriesOf(used),
      rows: ranked.map(({ category, all }) => {
        const measure = `loaded.category.${category}`;
        return {
          label: names.get(category) ?? category,
          outlet: null,
          segments: used.map(([voice]) =>
            segment(
              all.filter((term) => term.voice === voice),
              view,
              countId.voice(measure, voice),
            ),
          ),
          total: countView(all.length, countHref(view, measure)),
        };
      }),
    },
    items,
    view,
  );
}

/** Categories that a page names where it does not show the chart. */
const LEADING = 3;

/** The largest categories with their numbers; all are in the chart. */
export const leadingCategories = (items: readonly Item[], view: View) =>
  categoryChart(items, view)
    .rows.slice(0, LEADING)
    .map(({ label, total }) => ({ label, total }));

/** Claims of each document: attributed, not attributed in the text, the authors' own. */
export function claimsChart(items: readonly Item[], view: View): StackedFigureView {
  const kinds = [
    ["unattributed", "not attributed", "none"],
    ["self", "authors as “we”", "self"],
    ["attributed", "attributed", "content"],
  ] as const;
  return withTools(
    {
      id: "claims",
      title: "Claims: attributed, not attributed, authors’ own",
      caption:
        "Assertive clauses. “Not attributed” means that the text names no source, not whose words they are.",
      unit: "share",
      series: kinds.map(([key, label, fill]) => ({ key, label, fill })),
      rows: items.map((item) => ({
        label: "",
        outlet: item.outlet,
        segments: kinds.map(([voice]) =>
          segment(
            item.analysis.claims.filter((claim) => claim.voice === voice),
            view,
            `claims.${voice}`,
          ),
        ),
        total: isScored(item) ? countView(item.analysis.claims.length, null) : notScored(item),
      })),
    },
    items,
    view,
  );
}

/** The voices in which any of the documents has a listed term. */
const usedIn = (items: readonly { readonly analysis: Analysis }[]) =>
  FILLS.filter(([voice]) =>
    items.some(({ analysis }) => listedIn(analysis).some((term) => term.voice === voice)),
  );

const seriesOf = (used: typeof FILLS) =>
  used.map(([voice, fill]) => ({ key: voice, label: SHORT_VOICE[voice], fill }));

const segment = (counted: readonly unknown[], view: View, count: string) => ({
  count: counted.length,
  href: counted.length > 0 ? countHref(view, count) : null,
});
