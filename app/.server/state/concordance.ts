import { type KwicOrder, kwicOrders, type Voice } from "#analysis";
import { VOICES } from "#corpus/store";

/** A concordance as an address asks for it. */
export interface ConcordanceState {
  /** Word or phrase; empty where none is asked for. */
  readonly word: string;
  readonly order: KwicOrder;
  readonly voice: Voice | null;
  readonly outlet: string;
  /** Whether the lines come from all documents of the corpus that have the words, or from those that are compared. */
  readonly scope: "documents" | "corpus";
  /** Size of a random sample, or `null` for all lines. */
  readonly sample: number | null;
  readonly seed: number;
}

const LONGEST = 200;
const LARGEST = 1_000;
const LARGEST_SEED = 2 ** 31 - 1;

/** Reads what an address asks of a concordance; what it does not say, or says wrongly, has its first value. */
export function readConcordance(params: URLSearchParams): ConcordanceState {
  const number = (name: string, most: number): number | null => {
    const value = Number(params.get(name) || Number.NaN);
    return Number.isInteger(value) && value > 0 && value <= most ? value : null;
  };
  return {
    word: (params.get("word") ?? "").trim().slice(0, LONGEST),
    order: kwicOrders.find((order) => order === params.get("sort")) ?? "document",
    voice: VOICES.find((voice) => voice === params.get("voice")) ?? null,
    outlet: (params.get("outlet") ?? "").slice(0, LONGEST),
    scope: params.get("scope") === "corpus" ? "corpus" : "documents",
    sample: number("sample", LARGEST),
    seed: number("seed", LARGEST_SEED) ?? 1,
  };
}

/** The parameters that say a concordance; what has its first value is left out. */
export const concordanceParams = (state: ConcordanceState): [string, string][] => [
  ...(state.word ? [["word", state.word] as [string, string]] : []),
  ...(state.order !== "document" ? [["sort", state.order] as [string, string]] : []),
  ...(state.voice ? [["voice", state.voice] as [string, string]] : []),
  ...(state.outlet ? [["outlet", state.outlet] as [string, string]] : []),
  ...(state.scope === "corpus" ? [["scope", "corpus"] as [string, string]] : []),
  ...(state.sample ? [["sample", String(state.sample)] as [string, string]] : []),
  ...(state.sample && state.seed !== 1 ? [["seed", String(state.seed)] as [string, string]] : []),
];
