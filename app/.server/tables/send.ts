import { stringify } from "csv-stringify/sync";
import type { Item } from "../library";
import type { Cell, ExportTable } from "./tables";

type Format = "csv" | "json";
type Rows = readonly (readonly Cell[])[];

/** A table as a file shows it: its name and the names of its columns. */
interface Head {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Sends a table of documents as a file; the rows of one document are made at a time, as the reader takes them. */
export const sendTable = (table: ExportTable, format: Format, items: Iterable<Item>): Response =>
  sendRows(
    { name: table.name, columns: table.columns.map(({ name }) => name) },
    format,
    rowsOf(table, items),
  );

function* rowsOf(table: ExportTable, items: Iterable<Item>): Generator<Rows> {
  for (const item of items) yield table.rows([item]);
}

/** Sends rows as a file: CSV with a header line (RFC 4180), or JSON with one object a row. */
export function sendRows(head: Head, format: Format, rows: Iterable<Rows>): Response {
  const chunks = (format === "csv" ? csv : json)(head.columns, rows);
  return new Response(streamOf(chunks), {
    headers: {
      "Content-Type": format === "csv" ? "text/csv; charset=utf-8" : "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="parallax-${head.name}.${format}"`,
      "Cache-Control": "no-cache",
    },
  });
}

function* csv(columns: readonly string[], rows: Iterable<Rows>): Generator<string> {
  const lines = (some: readonly (readonly Cell[])[]) =>
    stringify(some as Cell[][], { cast: { boolean: String } });
  yield lines([columns]);
  for (const some of rows) yield lines(some);
}

function* json(columns: readonly string[], rows: Iterable<Rows>): Generator<string> {
  let before = "[\n";
  for (const some of rows) {
    for (const row of some) {
      yield `${before} ${JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null])))}`;
      before = ",\n";
    }
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}

/** The chunks as bytes, each made when the one before is taken; other requests are answered in between. */
function streamOf(chunks: Generator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      for (let sent = false; !sent; ) {
        await new Promise(setImmediate);
        const { value, done } = chunks.next();
        if (done) return controller.close();
        sent = value !== "";
        if (sent) controller.enqueue(encoder.encode(value));
      }
    },
    cancel: () => void chunks.return(undefined),
  });
}
