import { extname } from "node:path";
import { type ByteSource, headOf } from "../bytes";
import type { Table } from "./types";

/** File endings of tables. */
export const TABLE_ENDINGS: readonly string[] = [".csv", ".tsv", ".csv.gz", ".tsv.gz", ".parquet"];

/** Opens a table; a Parquet file is told by its first bytes. Throws an `InputError` where it is none. */
export async function openTable(source: ByteSource): Promise<Table> {
  const magic = Buffer.from(await headOf(source, 4)).toString("latin1");
  const isParquet = magic === "PAR1" || extname(source.name).toLowerCase() === ".parquet";
  return isParquet
    ? (await import("./parquet")).openParquet(source)
    : (await import("./csv")).openCsv(source);
}
