import { redirect } from "@remix-run/node";
import { countsBy, jobs, makeStory, StoreError, storedOutlets, storyYears } from "#corpus/store";
import type { SelectView } from "../../components/corpus/view";
import { corpus } from "../corpus";
import { listed, outletView } from "../library";
import { pagingView } from "../present/paging";
import { storyHref, storyRows } from "../present/story-rows";
import { tickedIn } from "../state/document-ids";
import { UNKNOWN } from "../state/filters";
import { refuse } from "../state/refuse";
import { readStoryList, type StoryListState, storyListHref, storyListOptions } from "../state/story-list";
import { isGroupedByItself } from "../work/by-itself";
import { noteCopies } from "../work/copies";

/** Stories a page. */
const SIZE = 50;

/** Most documents that are put together at once: a page of the table of documents. */
const MOST = 200;

/** The stories of the corpus: sorted, narrowed and paged as the address says. */
export function storiesPage(request: Request) {
  const state = readStoryList(new URL(request.url).searchParams);
  const { total, rows } = storyRows({
    ...storyListOptions(state),
    offset: (state.page - 1) * SIZE,
    limit: SIZE,
  });
  return {
    selects: selectsOf(state),
    once: state.once,
    isNarrowed: state.outlet !== "" || state.year !== "",
    rows,
    paging: pagingView({ page: state.page, size: SIZE, total }, (page) => storyListHref({ ...state, page }), [
      "story",
      "stories",
    ]),
    documents: listed(0).total,
    isGroupedByItself: isGroupedByItself(corpus()),
    isUnderWay: jobs(corpus(), { states: ["waiting", "running"] }).length > 0,
  };
}

export type StoriesView = ReturnType<typeof storiesPage>;

function selectsOf({ outlet, year, sort }: StoryListState): readonly SelectView[] {
  const outlets = storedOutlets(corpus());
  return [
    {
      name: "outlet",
      label: "Outlet",
      value: outlet,
      choices: countsBy(corpus(), "outlet").map(({ value }) => ({
        value: value ?? UNKNOWN,
        label: outletView(value, outlets).name,
      })),
    },
    {
      name: "year",
      label: "Year",
      value: year,
      choices: storyYears(corpus()).map((one) => ({ value: one, label: one })),
    },
    {
      name: "sort",
      label: "Order",
      value: sort,
      choices: [
        { value: "latest", label: "latest first" },
        { value: "documents", label: "most documents first" },
        { value: "outlets", label: "most outlets first" },
      ],
    },
  ];
}

/** Makes a story of documents that somebody ticked. */
export async function makeStoryOf(request: Request): Promise<Response> {
  const form = await request.formData();
  const ids = tickedIn(form, MOST);
  try {
    const story = makeStory(corpus(), ids);
    noteCopies(corpus(), story);
    return redirect(storyHref(story), 303);
  } catch (error) {
    if (error instanceof StoreError)
      refuse(400, error.message, [[{ text: "The corpus", href: "/corpus" }, ": tick the documents there."]]);
    throw error;
  }
}
