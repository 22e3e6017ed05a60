import {
  type Agency,
  type Analysis,
  actionCategory,
  lexicon,
  type Mark,
  type Measure,
  measureById,
  type Score,
  type SourceKind,
  sameReferents,
  scoreOf,
  selected,
  sourceKind,
  sourceName,
  type Voice,
} from "#analysis";
import { addressOf, type View } from "../state/view";
import { KIND_WORDS } from "./words";

/** A number a page shows, and the marks it counts in each document. */
export interface Count {
  readonly id: string;
  readonly label: string;
  readonly explanation: string;
  /** The measure it belongs to; null for plain counts (a label, a source). */
  readonly measure: Measure | null;
  /** The marks it counts in a document, read beside others. */
  readonly marksIn: (analysis: Analysis, beside: readonly Analysis[]) => readonly Mark[];
  readonly scoreIn: (analysis: Analysis) => Score | null;
}

const VOICES: Readonly<Record<Voice, string>> = {
  unattributed: "not attributed in the text",
  self: "authors as “we”",
  headline: "headline",
  indirect: "reported",
  direct: "in quotation marks",
  scare: "scare quote",
};

const SEPARATOR = "~";

/** Ids of numbers that are no measure: one voice of a measure, a label of a referent, a source, an entry. */
export const countId = {
  voice: (measure: string, voice: Voice) => [measure, voice].join(SEPARATOR),
  naming: (referent: string, label: string) => ["naming", referent, label].join(SEPARATOR),
  source: (name: string) => ["source", name].join(SEPARATOR),
  entry: (entry: string) => ["entry", entry].join(SEPARATOR),
  kind: (kind: SourceKind) => ["kind", kind].join(SEPARATOR),
  agency: (action: string, agent: Agency["agent"]) => ["agency", action, agent].join(SEPARATOR),
};

/** Address that opens the passages a number counts. */
export const countHref = (view: View, count: string): string =>
  addressOf(view, { count, mark: null }, "passages");

/** The number an id names, `null` where there is none such. */
export function countById(id: string): Count | null {
  const [kind = "", first, second] = id.split(SEPARATOR);
  if (kind === "naming" && first && second) return namingCount(id, first, second);
  if (kind === "source" && first) return sourceCount(id, first);
  if (kind === "entry" && first && ENTRIES.has(first)) return entryCount(id, first);
  if (kind === "agency" && first && second) return agencyCount(id, first, second);
  if (kind === "kind" && first && Object.hasOwn(KIND_WORDS, first)) return kindCount(id, first as SourceKind);
  const measure = measureById(kind);
  if (!measure) return null;
  if (first === undefined) return measureCount(measure);
  return Object.hasOwn(VOICES, first) ? voiceCount(id, measure, first as Voice) : null;
}

const measureCount = (measure: Measure): Count => ({
  id: measure.id,
  label: measure.label,
  explanation: measure.explanation,
  measure,
  marksIn: (analysis) => selected(analysis, measure.select),
  scoreIn: (analysis) => analysis.scores[measure.id] ?? scoreOf(measure, analysis),
});

const voiceCount = (id: string, measure: Measure, voice: Voice): Count => ({
  id,
  label: `${measure.label}: ${VOICES[voice]}`,
  explanation: measure.explanation,
  measure: null,
  marksIn: (analysis) =>
    selected(analysis, measure.select).filter((mark) => "voice" in mark && mark.voice === voice),
  scoreIn: () => null,
});

const namingCount = (id: string, referent: string, label: string): Count => ({
  id,
  label: `${referent}, called “${label}”`,
  explanation: "Each mention of the referent under this name.",
  measure: null,
  marksIn: ({ naming }, beside) => {
    const nameOf = sameReferents(beside);
    return naming.filter(
      (mention) => mention.label === label && nameOf(mention.referent) === nameOf(referent),
    );
  },
  scoreIn: () => null,
});

const ENTRIES = new Set(lexicon.map((entry) => entry.id));

const entryCount = (id: string, entry: string): Count => ({
  id,
  label: `Entry “${entry}” of the word list`,
  explanation: "Each loaded term that the entry stands in, alone or as part of a phrase.",
  measure: null,
  marksIn: ({ loadedTerms }) => loadedTerms.filter(({ parts }) => parts.some((part) => part.entry === entry)),
  scoreIn: () => null,
});

const sourceCount = (id: string, name: string): Count => ({
  id,
  label: `Attributed to ${name}`,
  explanation: "Each attribution whose source goes by this name.",
  measure: null,
  marksIn: ({ attributions }) =>
    attributions.filter((attribution) => sourceName(attribution).toLowerCase() === name.toLowerCase()),
  scoreIn: () => null,
});

/** What a reader should know of how an action is told. */
const AGENTS: Readonly<Record<Agency["agent"], string>> = {
  named: "with its agent named in the clause",
  elsewhere: "with its agent named elsewhere in the sentence",
  absent: "with no agent named in the sentence",
};

function agencyCount(id: string, action: string, agent: string): Count | null {
  if (!Object.hasOwn(AGENTS, agent)) return null;
  return {
    id,
    label: `${action}, ${AGENTS[agent as Agency["agent"]]}`,
    explanation: "Each action of this kind that is told so.",
    measure: null,
    marksIn: ({ agency }) =>
      agency.filter((one) => one.agent === agent && (actionCategory(one.verb) ?? one.verb) === action),
    scoreIn: () => null,
  };
}

const kindCount = (id: string, kind: SourceKind): Count => ({
  id,
  label: `Attributed to: ${KIND_WORDS[kind]}`,
  explanation: "Each attribution whose source is of this kind.",
  measure: null,
  marksIn: ({ attributions }) => attributions.filter((attribution) => sourceKind(attribution) === kind),
  scoreIn: () => null,
});
