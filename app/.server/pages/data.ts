import { edition } from "#analysis";
import { firstItems, listed } from "../library";
import { CONCORDANCE } from "../tables/concordance";
import { tables } from "../tables/tables";

/** Documents that the page names, and whose rows it counts. */
const NAMED = 12;

/** The tables one can take away, each with its codebook. */
export function dataPage() {
  const items = firstItems(NAMED);
  const { total } = listed(0);
  return {
    edition: edition(),
    total,
    documents: items.map(({ id, outlet }) => ({ id, outlet: { tab: outlet.tab, name: outlet.name } })),
    tables: tables.map(({ name, about, columns, rows }) => ({
      name,
      about,
      columns,
      rows: total > items.length ? null : rows(items).length,
    })),
    concordance: CONCORDANCE,
  };
}

export type ExportsView = ReturnType<typeof dataPage>;
