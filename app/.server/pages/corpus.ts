import { edition } from "#analysis";
import { countMissing, jobs, lately } from "#corpus/store";
import type { JobLine } from "../../components/corpus/view";
import { corpus } from "../corpus";
import { documentTable, PAGE_SIZE } from "../present/document-rows";
import { filterView } from "../present/filters";
import { plural } from "../present/words";
import { filterParams, filtersOf, readFilters } from "../state/filters";

/** The corpus as a table: filtered, sorted and paged as the address says. */
export function corpusPage(request: Request) {
  const { searchParams } = new URL(request.url);
  const state = readFilters(searchParams);
  return {
    filters: filterView(state),
    isNarrowed: filterParams(state).length > 0,
    ...documentTable(searchParams, {
      path: "/corpus",
      keep: filterParams(state),
      filters: filtersOf(state),
    }),
    work: workLines(),
    deleted: deletedIn(searchParams),
  };
}

export type CorpusView = ReturnType<typeof corpusPage>;

/** Work under way, and documents that wait for their analysis. */
function workLines(): readonly JobLine[] {
  const by = edition();
  const { missing } = lately(corpus(), `missing ${by.version} ${by.lexicon}`, () =>
    countMissing(corpus(), by),
  );
  const lines = jobs(corpus(), { states: ["waiting", "running"] }).map(
    ({ id, kind, done, total }): JobLine => ({
      words: `${JOB_WORDS[kind]}: ${done.toLocaleString("en")}${total === null ? "" : ` of ${total.toLocaleString("en")}`}`,
      link: { text: "see it", href: `/jobs/${id}` },
    }),
  );
  if (missing === 0 || lines.length > 0) return lines;
  return [
    {
      words: `${plural(missing, "document")} not analysed yet`,
      link: { text: "see the work", href: "/jobs" },
    },
  ];
}

const JOB_WORDS = {
  import: "Taking in documents",
  analyse: "Analysing",
  stories: "Grouping by event",
  purge: "Removing for good",
} as const;

/** The documents that were just deleted, so that this can be undone. */
const deletedIn = (params: URLSearchParams): readonly string[] =>
  (params.get("deleted") ?? "").split(",").filter(Boolean).slice(0, PAGE_SIZE);
