import { chosenOutlets } from "../present/chosen-outlets";
import { intervalsMeet, outletColumns, outletRows, outletsByName } from "../present/outlet-rows";
import { overTime } from "../present/over-time";
import { pageNumber, pagingView } from "../present/paging";
import { timeSelects } from "../present/time-form";
import { timeTools } from "../present/time-taken";
import { readOverTime } from "../state/over-time";

/** Outlets a page. */
const SIZE = 50;

/** All outlets by name, with their scores pooled; up to three of them over time. */
export function outletsPage(request: Request) {
  const { origin, searchParams } = new URL(request.url);
  const { measure, by, once } = readOverTime(searchParams);
  const page = pageNumber(searchParams);
  const all = outletsByName();
  const chosen = chosenOutlets(all, searchParams.getAll("compare"));
  const shown = all.slice((page - 1) * SIZE, page * SIZE);
  const rows = outletRows(shown, new Set(chosen.map(({ id }) => id)), once);
  const time = overTime(
    chosen.map(({ id, outlet }) => ({ id, outlet })),
    measure,
    by,
    once,
  );
  const hrefOf = (to: number) => {
    const params = new URLSearchParams(searchParams);
    params.set("page", String(to));
    return `/outlets?${params}`;
  };
  return {
    isEmpty: all.every(({ documents }) => documents === 0),
    rows,
    columns: outletColumns(rows),
    paging: pagingView({ page, size: SIZE, total: all.length }, hrefOf, ["outlet", "outlets"]),
    isAlike: intervalsMeet(rows),
    once,
    chosen: chosen.map(({ id, outlet }) => ({ id, name: outlet.name })),
    time: {
      figure: {
        ...time.figure,
        tools: timeTools(origin, { chosen, measure, once, by: time.by }, time.figure),
      },
      selects: timeSelects(measure.id, time.by),
    },
  };
}

export type OutletsView = ReturnType<typeof outletsPage>;
