import { redirect } from "@remix-run/node";
import { measureById, type Score } from "#analysis";
import type { CorpusDocument, Outlet } from "#corpus";
import {
  copiesIn,
  heldStories,
  type Listed,
  listDocuments,
  type Story,
  storedDocument,
  storedOutlets,
  storedStory,
  storySucceeding,
} from "#corpus/store";
import type { NumberView } from "../../components/view";
import { corpus } from "../corpus";
import { outletView } from "../library";
import { analysisIfMade } from "../library/analysed";
import { countHref } from "../present/count";
import { GENRE_WORDS, titleOf } from "../present/head";
import { languageName } from "../present/language";
import { axisEnd, intervalWords, numberView } from "../present/numbers";
import { pageNumber, pagingView } from "../present/paging";
import { reuseViews } from "../present/reuse";
import { storyComparability } from "../present/story-comparability";
import { storyHref, storyLabel } from "../present/story-rows";
import { dateWords, plural } from "../present/words";
import { documentHref, listedId } from "../state/document-ids";
import { refuse } from "../state/refuse";
import { firstView } from "../state/view";

/** Documents a page. */
const SIZE = 20;

/** Documents whose facts are compared, and those whose words are compared for re-use. */
const COMPARED = 500;
const READ = 40;

/** The measures of each document, with the heads of their columns. */
const MEASURES = [
  { id: "loaded.unattributed", label: "Loaded terms not attributed, per 1,000 words" },
  { id: "words.attributed", label: "Share of words attributed to others" },
] as const;

/** One story: its documents in the order of their dates with their scores, and what they re-use of each other. */
export function storyPage(request: Request, id: string) {
  const story = storyNamed(id);
  const { searchParams } = new URL(request.url);
  const once = searchParams.get("once") === "1";
  const page = pageNumber(searchParams);
  const store = corpus();
  const outlets = storedOutlets(store);
  const all = listDocuments(store, { story: id, order: "date", limit: COMPARED }).documents;
  const shown = listDocuments(store, {
    story: id,
    once,
    order: "date",
    offset: (page - 1) * SIZE,
    limit: SIZE,
  });
  const copies = copiesIn(store, id);
  const rows = shown.documents.map((document) => rowOf(document, copies, outlets));
  const read = all.slice(0, READ).flatMap(({ id: one }) => documentOf(one) ?? []);
  return {
    id,
    href: storyHref(id),
    label: storyLabel(story),
    isHeld: heldStories(store).some((held) => held.id === id),
    documents: plural(all.length, "document"),
    once: { isOn: once, isOffered: copies.size > 0, href: storyHref(id, !once) },
    isOneOutlet: new Set(all.map(({ outlet }) => outlet)).size === 1 && all.length > 1,
    comparability: storyComparability(all),
    columns: MEASURES.map(({ label }, at) => ({
      label,
      max: axisEnd(rows.flatMap(({ numbers }) => [numbers[at]?.at ?? 0, numbers[at]?.interval?.[1] ?? 0])),
    })),
    rows,
    paging: pagingView({ page, size: SIZE, total: shown.total }, (to) => {
      const params = new URLSearchParams({ ...(once && { once: "1" }), ...(to > 1 && { page: String(to) }) });
      return `${storyHref(id)}${params.size > 0 ? `?${params}` : ""}`;
    }),
    reuse: reuseViews(read, outlets),
    unread: all.length - read.length,
  };
}

export type StoryView = ReturnType<typeof storyPage>;

/** The story of that id; an address from before stories were grouped anew leads to the story it was named after. */
export function storyNamed(id: string): Story {
  const story = storedStory(corpus(), id);
  if (story) return story;
  const now = storySucceeding(corpus(), id);
  if (now !== null) throw redirect(storyHref(now));
  return refuse(404, `There is no story “${id.slice(0, 80)}”.`, [
    ["Stories change when documents come or go: ", { text: "all stories", href: "/stories" }, "."],
  ]);
}

const documentOf = (id: string): CorpusDocument | undefined => storedDocument(corpus(), id)?.document;

function rowOf(
  { id, title, event, outlet, genre, date, language }: Listed,
  copies: ReadonlyMap<string, string>,
  outlets: readonly Outlet[],
) {
  const href = documentHref(id);
  const document = documentOf(id);
  const analysis = document ? analysisIfMade(document) : null;
  const original = copies.get(id);
  const first = original === undefined ? null : documentOf(original);
  return {
    id: listedId(id),
    href,
    title: titleOf({ title, event }),
    about: [
      genre === null ? "genre not stated" : (GENRE_WORDS[genre as keyof typeof GENRE_WORDS] ?? genre),
      ...(language === null || language === "en" ? [] : [`in ${languageName(language)}`]),
      ...(analysis ? [plural(analysis.words, "word")] : []),
    ].join(", "),
    copy: first
      ? { text: `one text with ${outletView(first.outlet, outlets).name}`, href: documentHref(first.id) }
      : null,
    outlet: outletView(outlet, outlets),
    date: dateWords(date),
    numbers: MEASURES.map(({ id: measure }) => numberOf(measure, analysis?.scores, href)),
  };
}

function numberOf(
  id: string,
  scores: Readonly<Record<string, Score>> | undefined,
  href: string,
): NumberView & { readonly words: string | null } {
  const unit = measureById(id)?.unit ?? "share";
  const score = scores?.[id];
  if (!score) {
    const reason = "not analysed yet";
    return { value: null, at: null, interval: null, detail: "", href: null, reason, words: null };
  }
  return {
    ...numberView(score, unit, countHref(firstView(href, []), id)),
    words: intervalWords(score, unit),
  };
}
