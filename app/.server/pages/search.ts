import { edition, type Voice } from "#analysis";
import { InputError } from "#corpus";
import { type FacetCount, type Found, type SearchOptions, searchDocuments, VOICES } from "#corpus/store";
import type { FacetView, FoundView } from "../../components/corpus/view";
import { corpus } from "../corpus";
import { outletView } from "../library";
import { filterView } from "../present/filters";
import { GENRE_WORDS, titleOf } from "../present/head";
import { pageNumber, pagingView } from "../present/paging";
import { dateWords, plural, VOICE_WORDS } from "../present/words";
import { documentHref } from "../state/document-ids";
import { type FilterState, filterParams, filtersOf, readFilters, UNKNOWN } from "../state/filters";

/** Documents a page. */
const SIZE = 20;

/** Longest query that is read. */
const LONGEST = 300;

const ORDERS = { relevance: "most often first", date: "latest first", added: "as they came" } as const;
type Order = keyof typeof ORDERS;

/** What of the corpus has some words: contexts, counts, and the ways to narrow it. */
export function searchPage(request: Request) {
  const { searchParams } = new URL(request.url);
  const query = (searchParams.get("q") ?? "").trim().slice(0, LONGEST);
  const state = readFilters(searchParams);
  const voice = VOICES.find((one) => one === searchParams.get("voice")) ?? null;
  const asked = searchParams.get("sort") as Order;
  const order: Order = Object.hasOwn(ORDERS, asked) ? asked : "relevance";
  const page = pageNumber(searchParams);
  const answer = query === "" ? null : find(query, state, { voice, order, page });
  const found = answer && "found" in answer ? answer.found : null;
  const hrefOf = (change: Partial<FilterState>, to = 1) => {
    const params = new URLSearchParams([["q", query], ...filterParams({ ...state, ...change })]);
    if (voice) params.set("voice", voice);
    if (order !== "relevance") params.set("sort", order);
    if (to > 1) params.set("page", String(to));
    return `/search?${params}`;
  };
  return {
    query,
    problem: answer && "problem" in answer ? answer.problem : null,
    filters: filterView(state),
    voice,
    voices: VOICES.map((value) => ({ value, label: VOICE_WORDS[value] })),
    order,
    orders: Object.entries(ORDERS).map(([value, label]) => ({ value, label })),
    unread: found && found.unread > 0 ? plural(found.unread, "document") : null,
    hits: found ? found.hits.map(hitView) : [],
    facets: found ? facetsOf(found, hrefOf) : [],
    paging: found ? pagingView({ page, size: SIZE, total: found.total }, (to) => hrefOf({}, to)) : null,
  };
}

export type SearchView = ReturnType<typeof searchPage>;

function find(
  query: string,
  state: FilterState,
  { voice, order, page }: { readonly voice: Voice | null; readonly order: Order; readonly page: number },
): { readonly found: Found } | { readonly problem: string } {
  const options: SearchOptions = {
    ...filtersOf(state),
    ...(voice && { inVoice: { voice, edition: edition() } }),
    ...{ order, offset: (page - 1) * SIZE, limit: SIZE },
  };
  try {
    return { found: searchDocuments(corpus(), query, options) };
  } catch (error) {
    if (error instanceof InputError) return { problem: error.message };
    throw error;
  }
}

function hitView({
  id,
  title,
  event,
  outlet,
  genre,
  date,
  findings,
  contexts,
}: Found["hits"][number]): FoundView {
  const href = documentHref(id);
  return {
    id,
    href,
    title: titleOf({ title, event }),
    outlet: outletView(outlet),
    about: [
      ...(title === null ? [id] : []),
      dateWords(date),
      genre === null ? "genre not stated" : (GENRE_WORDS[genre as keyof typeof GENRE_WORDS] ?? genre),
    ].join(", "),
    findings: plural(findings, "place"),
    more: findings > contexts.length ? findings - contexts.length : 0,
    contexts: contexts.map(({ span, around, text }) => ({
      at: span.start,
      before: text.slice(0, span.start - around.start),
      found: text.slice(span.start - around.start, span.end - around.start),
      after: text.slice(span.end - around.start),
    })),
  };
}

/** Most values a facet shows. */
const MOST = 8;

function facetsOf(
  { outlets, genres, months }: Found,
  hrefOf: (change: Partial<FilterState>) => string,
): readonly FacetView[] {
  const facet = (
    label: string,
    counts: readonly FacetCount[],
    name: (value: string | null) => string,
    change: (value: string) => Partial<FilterState>,
  ): FacetView => ({
    label,
    values: counts.slice(0, MOST).map(({ value, documents }) => ({
      label: name(value),
      count: documents.toLocaleString("en"),
      href: hrefOf(change(value ?? UNKNOWN)),
    })),
    more: Math.max(0, counts.length - MOST),
  });
  const dated = months.filter(({ value }) => value !== null).toReversed();
  return [
    facet(
      "Outlet",
      outlets,
      (id) => outletView(id).name,
      (outlet) => ({ outlet }),
    ),
    facet(
      "Genre",
      genres,
      (genre) => GENRE_WORDS[genre as keyof typeof GENRE_WORDS] ?? genre ?? "not stated",
      (genre) => ({ genre }),
    ),
    facet("Month", dated, dateWords, (month) => ({ from: month, to: month })),
  ].filter(({ values }) => values.length > 0);
}
