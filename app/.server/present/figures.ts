import { type Analysis, categories, type Score, type Voice } from "#analysis";
import type {
  IntervalFigureView,
  ReferenceBand,
  SeriesFill,
  StackedFigureView,
  UnitFigureView,
} from "../../components/figures/view";
import type { Item } from "../library";
import { addressOf, type View } from "../state/view";
import { shareAccuracy, termsAccuracy } from "./accuracy";
import { countId } from "./count";
import { anchorOf } from "./marks";
import { axisEnd, countView, numberView } from "./numbers";
import { paragraphNumber } from "./paragraphs";
import { SHORT_VOICE, VOICE_WORDS } from "./words";

/**
 * Share of words inside attributed content in nine of ten US political news articles: percentiles 5 and 95 of PolNeAR
 * 1.0 (Newell, Margolin and Ruths 2018; 1,008 articles). A reference for news reports only.
 */
const NEWS_BAND: ReferenceBand = { from: 20, to: 79 };

const FILLS: readonly (readonly [Voice, SeriesFill])[] = [
  ["unattributed", "full"],
  ["self", "self"],
  ["headline", "headline"],
  ["indirect", "half"],
  ["direct", "empty"],
  ["scare", "scare"],
];

const opens = (view: View, count: string): string => addressOf(view, { count, mark: null }, "passages");

/** One box a loaded term, drawn with its voice. */
export function termsFigure(items: readonly Item[], view: View): UnitFigureView {
  return {
    id: "terms",
    title: "Loaded terms, by whose words they are",
    caption: `How full a box is says in whose voice. A number opens the passages it counts.${termsAccuracy()}`,
    rows: items.map(({ id, outlet, analysis }) => ({
      outlet,
      boxes: [...analysis.loadedTerms]
        .sort((a, b) => order(a.voice) - order(b.voice))
        .map((term) => ({
          voice: term.voice,
          suggested: term.tier === "suggested",
          href: addressOf(view, { mark: anchorOf(id, term) }, anchorOf(id, term)),
          label: [term.text, VOICE_WORDS[term.voice], placeWords(analysis, term.span.start)].join(", "),
        })),
      count: countView(analysis.loadedTerms.length, opens(view, countId.measure("loaded"))),
      more: null,
    })),
  };
}

/** "¶4", or where the paragraph has no number, "headline". */
function placeWords(analysis: Analysis, offset: number): string {
  const number = paragraphNumber(analysis, offset);
  return number === null ? "headline" : `¶${number}`;
}

const order = (voice: Voice): number => FILLS.findIndex(([known]) => known === voice);

/** Rate of loaded terms that the text attributes to nobody, with interval. */
export function unattributedFigure(items: readonly Item[], view: View): IntervalFigureView {
  const rows = items.map(({ outlet, analysis }) => {
    const self = analysis.scores["loaded.self"];
    const own = self && self.count > 0 ? "loaded.self" : "loaded.unattributed";
    const score = analysis.scores[own] as Score;
    const number = numberView(score, "per 1,000 words", opens(view, own));
    return {
      outlet,
      number: own === "loaded.self" ? { ...number, detail: `${number.detail}, as “we”` } : number,
    };
  });
  return {
    id: "rate",
    title: "In no named source’s voice, per 1,000 words",
    caption:
      "Loaded terms that the text attributes to nobody, or to its authors as “we”. The line: where the rate of a longer text like it could lie (95 %, exact Poisson).",
    max: axisEnd(rows.flatMap(({ number }) => [number.interval?.[1] ?? 0, number.at ?? 0])),
    band: null,
    rows,
  };
}

/** Share of body words attributed to others, with interval and, for news, the reference band. */
export function attributedFigure(items: readonly Item[], view: View): IntervalFigureView {
  const news = items.some(({ analysis }) => analysis.document.genre === "report");
  const others = items
    .filter(({ analysis }) => analysis.document.genre !== "report")
    .map(({ outlet }) => outlet.tab);
  const band = "Grey band: where 9 in 10 US news articles lie (20 to 79\u2009%; PolNeAR, 1,008)";
  return {
    id: "attributed",
    title: "Share of words attributed to others",
    caption: `${news ? `${band}${others.length > 0 ? `; no reference for the genre of ${others.join(" and ")}` : ""}.` : "No reference for this genre."} The line: 95 %, bootstrap over sentences.${shareAccuracy()}`,
    max: 100,
    band: news ? NEWS_BAND : null,
    rows: items.map(({ outlet, analysis }) => ({
      outlet,
      number: numberView(
        analysis.scores["words.attributed"] as Score,
        "share",
        opens(view, "words.attributed"),
      ),
    })),
  };
}

/** Loaded terms of each document by voice: the chart that leads into the passages. */
export function voiceChart(items: readonly Item[], view: View): StackedFigureView {
  const used = FILLS.filter(([voice]) =>
    items.some(({ analysis }) => analysis.loadedTerms.some((term) => term.voice === voice)),
  );
  return {
    id: "voices",
    title: "Loaded terms by voice",
    caption:
      "How many terms stand in whose voice. Texts differ in length: compare the rates beside the counts.",
    unit: "count",
    series: used.map(([voice, fill]) => ({ key: voice, label: SHORT_VOICE[voice], fill })),
    rows: items.map(({ outlet, analysis }) => ({
      label: "",
      outlet,
      segments: used.map(([voice]) => segment(analysis, voice, view, `loaded.${voice}`)),
      total: countView(analysis.loadedTerms.length, opens(view, "loaded")),
    })),
  };
}

/** Loaded terms by category and voice, largest categories first. */
export function categoryChart(items: readonly Item[], view: View): StackedFigureView {
  const used = FILLS.filter(([voice]) =>
    items.some(({ analysis }) => analysis.loadedTerms.some((term) => term.voice === voice)),
  );
  const names = new Map(categories.map(({ id, name }) => [id, name]));
  const sizes = new Map<string, number>();
  for (const { analysis } of items)
    for (const { category } of analysis.loadedTerms) sizes.set(category, (sizes.get(category) ?? 0) + 1);
  const ranked = [...sizes]
    .sort(([a, most], [b, next]) => next - most || a.localeCompare(b))
    .map(([category]) => category);
  return {
    id: "categories",
    title: "Loaded terms by category and voice",
    caption: "What kind of judgement the terms pass. Each number opens the passages it counts.",
    unit: "count",
    series: used.map(([voice, fill]) => ({ key: voice, label: SHORT_VOICE[voice], fill })),
    rows: ranked.map((category) => {
      const measure = `loaded.category.${category}`;
      const all = items.flatMap(({ analysis }) =>
        analysis.loadedTerms.filter((term) => term.category === category),
      );
      return {
        label: names.get(category) ?? category,
        outlet: null,
        segments: used.map(([voice]) => {
          const count = all.filter((term) => term.voice === voice).length;
          return { count, href: count > 0 ? opens(view, countId.voice(measure, voice)) : null };
        }),
        total: countView(all.length, opens(view, measure)),
      };
    }),
  };
}

/** Claims of each document: attributed, not attributed in the text, the authors' own. */
export function claimsChart(items: readonly Item[], view: View): StackedFigureView {
  const kinds = [
    ["unattributed", "not attributed", "none"],
    ["self", "authors as “we”", "self"],
    ["attributed", "attributed", "content"],
  ] as const;
  return {
    id: "claims",
    title: "Claims: attributed, not attributed, authors’ own",
    caption:
      "Assertive clauses. “Not attributed” means that the text names no source, not whose words they are.",
    unit: "share",
    series: kinds.map(([key, label, fill]) => ({ key, label, fill })),
    rows: items.map(({ outlet, analysis }) => ({
      label: "",
      outlet,
      segments: kinds.map(([voice]) => {
        const count = analysis.claims.filter((claim) => claim.voice === voice).length;
        return { count, href: count > 0 ? opens(view, `claims.${voice}`) : null };
      }),
      total: countView(analysis.claims.length, null),
    })),
  };
}

function segment(analysis: Analysis, voice: Voice, view: View, measure: string) {
  const count = analysis.loadedTerms.filter((term) => term.voice === voice).length;
  return { count, href: count > 0 ? opens(view, measure) : null };
}
