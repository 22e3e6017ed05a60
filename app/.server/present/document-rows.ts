import { edition, measureById } from "#analysis";
import { type Filters, type Listed, type ListOptions, listDocuments, storedOutlets } from "#corpus/store";
import type { DocumentNumber, DocumentRow, PagingView, SortView } from "../../components/corpus/view";
import { corpus } from "../corpus";
import { outletView } from "../library";
import { documentHref, listedId } from "../state/document-ids";
import { firstView } from "../state/view";
import { countHref } from "./count";
import { GENRE_WORDS, titleOf } from "./head";
import { languageName } from "./language";
import { axisEnd, intervalWords, numberView } from "./numbers";
import { pageNumber, pagingView } from "./paging";
import { dateWords } from "./words";

/** Documents a page. */
export const PAGE_SIZE = 50;

/** The measures that the table shows, with the heads of their columns. */
const MEASURES = [
  { id: "loaded.unattributed", label: "Loaded, not attributed" },
  { id: "words.attributed", label: "Words attributed" },
] as const;

const COLUMNS = [
  { key: "title", label: "Document" },
  { key: "outlet", label: "Outlet" },
  { key: "date", label: "Date" },
  ...MEASURES.map(({ id, label }) => ({ key: id, label })),
] as const;

type Sort = (typeof COLUMNS)[number]["key"];

/** The measures that a table of documents can be sorted by. */
export const isSortable = (measure: string): boolean => MEASURES.some(({ id }) => id === measure);

/** Documents as a table: sorted and paged as the address says. */
export interface DocumentTableView {
  readonly columns: readonly SortView[];
  readonly rows: readonly DocumentRow[];
  readonly paging: PagingView;
  readonly total: number;
}

/**
 * The table of the documents that are meant.
 * @param path of the page, without parameters
 * @param keep parameters that the links to other sortings and pages keep
 */
export function documentTable(
  searchParams: URLSearchParams,
  {
    path,
    keep,
    filters,
  }: {
    readonly path: string;
    readonly keep: readonly (readonly [string, string])[];
    readonly filters: Filters;
  },
): DocumentTableView {
  const sort = COLUMNS.find(({ key }) => key === searchParams.get("sort"))?.key ?? null;
  const descending = searchParams.get("order") === "down";
  const page = pageNumber(searchParams);
  const { total, documents } = listDocuments(corpus(), {
    ...filters,
    ...orderOf(sort, descending),
    edition: edition(),
    measures: MEASURES.map(({ id }) => id),
    offset: (page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  });
  const hrefOf = (change: { sort?: Sort | null; descending?: boolean; page?: number }) => {
    const next = { sort, descending, page: 1, ...change };
    const params = new URLSearchParams(keep.map(([name, value]) => [name, value]));
    if (next.sort) params.set("sort", next.sort);
    if (next.sort && next.descending) params.set("order", "down");
    if (next.page > 1) params.set("page", String(next.page));
    return `${path}${params.size > 0 ? `?${params}` : ""}`;
  };
  const outlets = storedOutlets(corpus());
  const rows = documents.map((document) => ({
    ...rowOf(document),
    outlet: outletView(document.outlet, outlets),
  }));
  return {
    total,
    columns: COLUMNS.map(({ key, label }): SortView => {
      const isSorted = sort === key;
      const measure = measureById(key);
      return {
        label,
        unit: measure?.unit === "share" ? undefined : measure?.unit,
        note: measure?.explanation,
        // A measure is first asked for from its largest value on.
        href: hrefOf({ sort: key, descending: isSorted ? !descending : key.includes(".") }),
        sorted: isSorted ? (descending ? "descending" : "ascending") : null,
        max: measure
          ? axisOf(
              rows,
              MEASURES.findIndex(({ id }) => id === key),
            )
          : null,
      };
    }),
    rows,
    paging: pagingView({ page, size: PAGE_SIZE, total }, (to) => hrefOf({ page: to })),
  };
}

const orderOf = (sort: Sort | null, descending: boolean): Pick<ListOptions, "order" | "descending"> => {
  if (sort === null) return { order: "added", descending: true };
  return {
    order: sort === "title" || sort === "outlet" || sort === "date" ? sort : { measure: sort },
    descending,
  };
};

function rowOf({ id, title, event, genre, date, language, scores }: Listed): Omit<DocumentRow, "outlet"> {
  const href = documentHref(id);
  return {
    id: listedId(id),
    href,
    title: titleOf({ title, event }),
    about: [
      // Otherwise texts without a headline could not be told apart.
      ...(title === null ? [id] : []),
      genre === null ? "genre not stated" : (GENRE_WORDS[genre as keyof typeof GENRE_WORDS] ?? genre),
      ...(language === null || language === "en" ? [] : [`in ${languageName(language)}`]),
    ].join(", "),
    date: dateWords(date),
    numbers: MEASURES.map((measure) => numberOf(measure.id, scores, href)),
  };
}

/** Where the axis ends on which the numbers of a measure are drawn, with their intervals. */
const axisOf = (rows: readonly Pick<DocumentRow, "numbers">[], measure: number): number =>
  axisEnd(rows.flatMap(({ numbers }) => [numbers[measure]?.at ?? 0, numbers[measure]?.interval?.[1] ?? 0]));

/** The number of a measure in a document; that its analysis is still to be made, or could not measure it, is said. */
function numberOf(id: string, scores: Listed["scores"], href: string): DocumentNumber {
  const measure = measureById(id);
  const score = scores?.[id];
  const unit = measure?.unit ?? "share";
  if (!score || score.of === 0) {
    const reason = scores === null ? "not analysed yet" : "not scored";
    return { value: null, at: null, interval: null, detail: "", href: null, reason, words: null };
  }
  const share = score.count / score.of;
  const value = unit === "share" ? share : share * 1000;
  return {
    ...numberView({ ...score, value }, unit, countHref(firstView(href, []), id)),
    words: intervalWords(score, unit),
  };
}
