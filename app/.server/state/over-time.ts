import { type Measure, measureById } from "#analysis";
import type { Period } from "../present/periods";

/** Measures that can be followed over time: one of each question that the scores answer. */
export const TIME_MEASURES = [
  "loaded.unattributed",
  "loaded",
  "words.attributed",
  "words.quoted",
  "claims.unattributed",
  "claims.hedged",
  "sources.vague",
  "agency.absent",
] as const;

/** What an address asks to see over time: a measure, and months or years; `null` for what reads best. */
export interface OverTimeState {
  readonly measure: Measure;
  readonly by: Period | null;
  /** Whether documents that are one text count once. */
  readonly once: boolean;
}

/** Reads it; a measure that cannot be followed, or none, is the first. */
export function readOverTime(params: URLSearchParams): OverTimeState {
  const asked = TIME_MEASURES.find((id) => id === params.get("measure")) ?? TIME_MEASURES[0];
  const by = params.get("by");
  return {
    measure: measureById(asked) as Measure,
    by: by === "month" || by === "year" ? by : null,
    once: params.get("once") === "1",
  };
}
