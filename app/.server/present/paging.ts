import type { PagingView } from "../../components/corpus/view";
import { plural } from "./words";

/** The page that an address asks for, from 1. */
export const pageNumber = (params: URLSearchParams): number =>
  Math.min(100_000, Math.max(1, Number.parseInt(params.get("page") ?? "", 10) || 1));

/**
 * Which part of a list is shown, with the ways to the parts before and after.
 * @param names what the list is of, one and many
 */
export function pagingView(
  { page, size, total }: { readonly page: number; readonly size: number; readonly total: number },
  hrefOf: (page: number) => string,
  names: readonly [one: string, many: string] = ["document", "documents"],
): PagingView {
  const all = plural(total, ...names);
  const first = (page - 1) * size + 1;
  const last = Math.min(page * size, total);
  return {
    words:
      total <= size && page === 1
        ? all
        : first > total
          ? `nothing here: the list ends with ${all}`
          : `${first.toLocaleString("en")} to ${last.toLocaleString("en")} of ${all}`,
    before: page > 1 ? hrefOf(Math.min(page - 1, Math.max(1, Math.ceil(total / size)))) : null,
    after: last < total ? hrefOf(page + 1) : null,
  };
}
