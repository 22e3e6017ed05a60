import type { StoryListOptions } from "#corpus/store";
import { pageNumber } from "../present/paging";
import { UNKNOWN } from "./filters";
import { refuse } from "./refuse";

/** Which stories a page lists, as its address says; empty where it does not narrow. */
export interface StoryListState {
  readonly outlet: string;
  readonly year: string;
  readonly sort: "latest" | "documents" | "outlets";
  /** Whether documents that are one text count once. */
  readonly once: boolean;
  readonly page: number;
}

const LONGEST = 200;

/** Reads the address of a list of stories; refuses a year that is none, naming it. */
export function readStoryList(params: URLSearchParams): StoryListState {
  const value = (name: string) => (params.get(name) ?? "").trim().slice(0, LONGEST);
  const year = value("year");
  const sort = value("sort");
  if (year !== "" && !/^\d{4}$/.test(year))
    refuse(400, `“${year}” is no year.`, ["Write four digits: 2021."]);
  return {
    outlet: value("outlet"),
    year,
    sort: sort === "documents" || sort === "outlets" ? sort : "latest",
    once: params.get("once") === "1",
    page: pageNumber(params),
  };
}

/** The same as the store takes it. */
export const storyListOptions = ({ outlet, year, sort, once }: StoryListState): StoryListOptions => ({
  order: sort,
  once,
  ...(outlet && { outlet: outlet === UNKNOWN ? null : outlet }),
  ...(year && { year }),
});

/** The address of a list of stories; parameters that say nothing are left out. */
export function storyListHref({ outlet, year, sort, once, page }: StoryListState): string {
  const params = new URLSearchParams();
  if (outlet) params.set("outlet", outlet);
  if (year) params.set("year", year);
  if (sort !== "latest") params.set("sort", sort);
  if (once) params.set("once", "1");
  if (page > 1) params.set("page", String(page));
  return `/stories${params.size > 0 ? `?${params}` : ""}`;
}
