import { stringify } from "csv-stringify/sync";
import type { Item } from "../library";
import type { Cell, ExportTable } from "./tables";

/** Sends a table as a file: CSV with a header line (RFC 4180), or JSON with one object a row. */
export function sendTable(table: ExportTable, format: "csv" | "json", items: readonly Item[]): Response {
  const rows = table.rows(items);
  const names = table.columns.map(({ name }) => name);
  const name = `parallax-${table.name}.${format}`;
  const body = format === "csv" ? csv(names, rows) : json(names, rows);
  return new Response(body, {
    headers: {
      "Content-Type": format === "csv" ? "text/csv; charset=utf-8" : "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-cache",
    },
  });
}

const csv = (names: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  stringify([names, ...rows] as Cell[][], { cast: { boolean: String } });

const json = (names: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `${JSON.stringify(
    rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? null]))),
    null,
    1,
  )}\n`;
