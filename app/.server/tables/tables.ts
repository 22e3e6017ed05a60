import { measuresOf, placeOf, scoreOf } from "#analysis";
import type { Item } from "../library";

/** A cell: numbers stay numbers, what is not known is empty. */
export type Cell = string | number | boolean | null;

/** A document with what was found in it, less what the reader dismissed. */
export type TableItem = Pick<Item, "id" | "analysis" | "dismissed">;

/** A table one can take away: its columns explained, and its rows for some documents. */
export interface ExportTable {
  readonly name: string;
  readonly about: string;
  readonly columns: readonly { readonly name: string; readonly about: string }[];
  readonly rows: (items: readonly TableItem[]) => readonly (readonly Cell[])[];
}

/** Every row says where it comes from: document, outlet, and what made it. */
const ORIGIN = [
  { name: "document", about: "Id of the document." },
  { name: "outlet", about: "Id of the outlet; empty where unknown." },
  { name: "analyser", about: "Version of the analyser." },
  { name: "lexicon", about: "SHA-256 of the word and cue lists." },
  { name: "text_sha256", about: "SHA-256 of the document's text." },
  {
    name: "dismissed",
    about: "What the reader dismissed and this file does not count, by its place in the text; else empty.",
  },
] as const;

const origin = ({ id, analysis: { document, analyser }, dismissed = [] }: TableItem): Cell[] => [
  id,
  document.outlet,
  analyser.version,
  analyser.lexicon,
  analyser.text,
  dismissed.length > 0 ? dismissed.map(placeOf).join("; ") : null,
];

/** Probabilities to four places: more would be noise. */
const rounded = (probability: number): number => Math.round(probability * 10_000) / 10_000;

const SPAN = [
  { name: "id", about: "Id of the mark within its document." },
  { name: "start", about: "First UTF-16 offset into the text." },
  { name: "end", about: "UTF-16 offset after the last." },
  { name: "words", about: "The words at that span." },
] as const;

const table = (
  name: string,
  about: string,
  own: ExportTable["columns"],
  rowsOf: (item: TableItem) => Cell[][],
): ExportTable => ({
  name,
  about,
  columns: [...own, ...ORIGIN],
  rows: (items) => items.flatMap((item) => rowsOf(item).map((row) => [...row, ...origin(item)])),
});

/** All tables, by name. */
export const tables: readonly ExportTable[] = [
  table(
    "scores",
    "One row a document and measure: value, what it counts, interval and method.",
    [
      { name: "measure", about: "Id of the measure, see the method page." },
      { name: "label", about: "Its name." },
      { name: "unit", about: "per 1,000 words, or share (0 to 1)." },
      { name: "value", about: "Empty where it cannot be measured." },
      { name: "count", about: "What was counted." },
      { name: "of", about: "Out of how many." },
      { name: "low", about: "Lower end of the 95 % interval." },
      { name: "high", about: "Upper end of the 95 % interval." },
      { name: "method", about: "How the interval is made." },
      { name: "reason", about: "Why there is no value." },
    ],
    ({ analysis }) =>
      measuresOf([analysis]).map((measure) => {
        const { value, count, of, interval, method, reason } =
          analysis.scores[measure.id] ?? scoreOf(measure, analysis);
        return [
          measure.id,
          measure.label,
          measure.unit,
          value,
          count,
          of,
          interval?.[0] ?? null,
          interval?.[1] ?? null,
          method,
          reason ?? null,
        ];
      }),
  ),
  table(
    "loaded-terms",
    "One row a loaded term, listed or suggested, with category, voice and what makes it one.",
    [
      ...SPAN,
      { name: "category", about: "Kind of loading." },
      { name: "voice", about: "unattributed, self, headline, indirect, direct or scare." },
      {
        name: "strength",
        about:
          "1 often descriptive, 2 mostly judging, 3 judging wherever it stands; of a suggested term by two raters, 1 where they did not rate it.",
      },
      {
        name: "tier",
        about:
          "lexicon: listed in the word list. suggested: in no list, proposed by a model; counted in no score but loaded.suggested.",
      },
      { name: "entry", about: "Id of the entry in the word list; empty where suggested." },
      {
        name: "parts",
        about:
          "What makes it a term, word by word: ids of entries, “suggested” for a word in no list. Category, strength, tier and entry are those of its strongest listed part, else of the strongest.",
      },
      {
        name: "score",
        about:
          "Probability that at least two of five trained coders mark it, of its words the highest, to four places; calibrated on BABE.",
      },
      { name: "because", about: "Why it is marked." },
    ],
    ({ analysis }) =>
      analysis.loadedTerms.map(({ id, span, text, category, voice, strength, tier, ...why }) => [
        id,
        span.start,
        span.end,
        text,
        category,
        voice,
        strength,
        tier,
        why.entry,
        why.parts.map(({ entry }) => entry ?? "suggested").join("; "),
        rounded(why.score),
        why.because.join("; "),
      ]),
  ),
  table(
    "claims",
    "One row an assertive clause: attributed, unattributed (not attributed in the text) or self.",
    [
      ...SPAN,
      { name: "voice", about: "attributed, unattributed or self." },
      { name: "attribution", about: "Id of the attribution it stands in." },
      { name: "hedged", about: "Put with reserve." },
      { name: "evaluative", about: "Holds a loaded term of the word list." },
      {
        name: "confidence",
        about: "Between 0 and 1; that of its attribution, else of the rule, which is not calibrated.",
      },
      { name: "because", about: "Why." },
    ],
    ({ analysis }) =>
      analysis.claims.map(({ id, span, voice, attribution, hedged, evaluative, confidence, because }) => [
        id,
        span.start,
        span.end,
        analysis.document.text.slice(span.start, span.end),
        voice,
        attribution,
        hedged,
        evaluative,
        confidence,
        because.join("; "),
      ]),
  ),
  table(
    "attributions",
    "One row an attribution relation: source, cue, content.",
    [
      { name: "id", about: "Id of the attribution within its document." },
      { name: "mode", about: "direct, indirect, mixed or floating." },
      { name: "source", about: "Words of the source; empty where none is named." },
      { name: "source_name", about: "The fullest name the document gives it." },
      { name: "source_type", about: "person, organisation, collective, document or vague." },
      { name: "source_role", about: "What a person is, as the document states it; empty where it does not." },
      { name: "self", about: "The authors speak of themselves." },
      { name: "cue", about: "Words of the cue." },
      { name: "stance", about: "Stance of the cue." },
      { name: "content_start", about: "First UTF-16 offset of the content." },
      { name: "content_end", about: "UTF-16 offset after it." },
      { name: "content", about: "Its words; parts joined by …" },
      { name: "within", about: "Id of the attribution it stands in." },
      {
        name: "confidence",
        about:
          "Probability that a coder agrees with source and content; calibrated on PolNeAR, see the model card.",
      },
      { name: "because", about: "Why." },
    ],
    ({ analysis: { document, attributions } }) =>
      attributions.map(({ id, mode, source, cue, content, within, confidence, because }) => [
        id,
        mode,
        source?.text ?? null,
        source?.name ?? null,
        source?.type ?? null,
        source?.role ?? null,
        source?.self ?? null,
        cue?.text ?? null,
        cue?.stance ?? null,
        content.spans[0]?.start ?? null,
        content.spans.at(-1)?.end ?? null,
        content.spans.map(({ start, end }) => document.text.slice(start, end)).join(" … "),
        within,
        confidence,
        because.join("; "),
      ]),
  ),
];
