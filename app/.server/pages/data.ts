import { library } from "../library";
import { tables } from "../tables/tables";

/** The tables one can take away, each with its codebook. */
export function dataPage() {
  const items = library();
  return {
    analyser: items[0]?.analysis.analyser ?? null,
    documents: items.map(({ id, outlet }) => ({ id, outlet: { tab: outlet.tab, name: outlet.name } })),
    tables: tables.map(({ name, about, columns, rows }) => ({
      name,
      about,
      columns,
      rows: rows(items).length,
    })),
  };
}

export type ExportsView = ReturnType<typeof dataPage>;
