import { isDate } from "#corpus";
import type { Filters } from "#corpus/store";
import { refuse } from "./refuse";

/** Which documents a page of the corpus is about, as its address says; empty where it does not narrow. */
export interface FilterState {
  readonly outlet: string;
  readonly genre: string;
  readonly language: string;
  readonly from: string;
  readonly to: string;
  readonly tag: string;
  readonly story: string;
}

/** Stands in an address for "not known": a document without an outlet, a genre or a language. */
export const UNKNOWN = "unknown";

const NAMES = ["outlet", "genre", "language", "from", "to", "tag", "story"] as const;
const LONGEST = 200;

/** Reads the filters of an address; refuses a date that is none, naming it. */
export function readFilters(params: URLSearchParams): FilterState {
  const state = Object.fromEntries(
    NAMES.map((name) => [name, (params.get(name) ?? "").trim().slice(0, LONGEST)]),
  ) as Record<(typeof NAMES)[number], string>;
  for (const name of ["from", "to"] as const) {
    if (state[name] !== "" && !isDate(state[name]))
      refuse(400, `“${state[name]}” is no date.`, [
        "Write a day, a month or a year: 2021-10-29, 2021-10, 2021.",
      ]);
  }
  return state;
}

/** The filters as the store takes them. */
export function filtersOf({ outlet, genre, language, from, to, tag, story }: FilterState): Filters {
  const one = (value: string) => (value === "" ? {} : [value === UNKNOWN ? null : value]);
  return {
    ...(outlet && { outlets: one(outlet) as (string | null)[] }),
    ...(genre && { genres: one(genre) as (string | null)[] }),
    ...(language && { languages: one(language) as (string | null)[] }),
    ...{ from, to, tag, story },
  };
}

/** The parameters that say the filters; those that do not narrow are left out. */
export const filterParams = (state: FilterState): [string, string][] =>
  NAMES.flatMap((name): [string, string][] => (state[name] === "" ? [] : [[name, state[name]]]));
