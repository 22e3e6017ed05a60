import { edition, type Voice } from "#analysis";
import type { Outlet } from "#corpus";
import { type ListedStory, listStories, type StoryListOptions, storedOutlets } from "#corpus/store";
import type { StoryRow } from "../../components/stories/view";
import type { NumberView } from "../../components/view";
import { corpus } from "../corpus";
import { outletView } from "../library";
import { dateSpan } from "./dates";
import { valueWords } from "./numbers";
import { plural } from "./words";

/** Voices of loaded terms, fullest first. */
const VOICES: readonly Voice[] = ["unattributed", "headline", "self", "indirect", "direct", "scare"];

/** The measure that the rate of a story is of. */
const RATE = "loaded.unattributed";

/** Outlets that a row names. */
const NAMED = 6;

/** A page of the stories as the rows of their table, and how many there are in all. */
export function storyRows(options: StoryListOptions): {
  readonly total: number;
  readonly rows: readonly StoryRow[];
} {
  const outlets = storedOutlets(corpus());
  const { total, stories } = listStories(corpus(), {
    ...options,
    edition: edition(),
    measures: VOICES.map((voice) => `loaded.${voice}`),
  });
  return { total, rows: stories.map((story) => rowOf(story, options.once ?? false, outlets)) };
}

function rowOf(story: ListedStory, once: boolean, outlets: readonly Outlet[]): StoryRow {
  const { id, documents, texts, sums } = story;
  const words = sums[RATE]?.of ?? null;
  return {
    id,
    href: storyHref(id, once),
    label: storyLabel(story),
    dates: dateSpan(story.from, story.to),
    note: noteOf(story),
    outlets: story.outlets.slice(0, NAMED).map((outlet) => outletView(outlet, outlets)),
    more: Math.max(0, story.outlets.length - NAMED),
    documents: once && texts < documents ? `${texts} of ${documents}` : documents.toLocaleString("en"),
    words: words === null ? null : words.toLocaleString("en"),
    voices: VOICES.map((voice) => ({ voice, count: sums[`loaded.${voice}`]?.count ?? 0 })),
    rate: rateOf(sums[RATE]),
  };
}

function noteOf({ isHeld, documents, texts }: ListedStory): string | null {
  const notes = [
    ...(texts < documents
      ? [`${documents - texts + 1 > 2 ? "several documents are" : "two documents are"} one text`]
      : []),
    ...(isHeld ? ["corrected by hand"] : []),
  ];
  return notes.length > 0 ? notes.join("; ") : null;
}

function rateOf(sum: ListedStory["sums"][string] | undefined): NumberView {
  if (!sum || sum.of === 0) {
    return {
      value: null,
      at: null,
      interval: null,
      detail: "",
      href: null,
      reason: "not analysed yet, or too short",
    };
  }
  const at = (sum.count / sum.of) * 1000;
  return {
    value: valueWords(at, "per 1,000 words"),
    at,
    interval: null,
    detail: `${sum.count.toLocaleString("en")} of ${plural(sum.of, "word")}`,
    href: null,
    reason: null,
  };
}

export const storyHref = (id: string, once = false): string =>
  `/stories/${encodeURIComponent(id)}${once ? "?once=1" : ""}`;

/** What a story is called where none of its documents has a headline. */
export const storyLabel = ({ label }: Pick<ListedStory, "label">): string =>
  label ?? "Story without a headline";
