import {
  type AsyncBuffer,
  asyncBufferFromFile,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { InputError } from "../../../types";
import type { ByteSource } from "../bytes";
import type { Row, Table } from "./types";

/** A group of rows is in memory as a whole; a larger one, in bytes unpacked, is refused. */
const LARGEST_GROUP = 1024 * 1024 * 1024;

/** Opens a Parquet file, one group of rows in memory at a time. Throws an `InputError` where it is none. */
export async function openParquet(source: ByteSource): Promise<Table> {
  const { name } = source;
  const file = "path" in source ? await asyncBufferFromFile(source.path) : inMemory(source.bytes);
  const metadata = await parquetMetadataAsync(file).catch((error: Error) => {
    throw new InputError(`${name}: no Parquet file (${error.message}); check that it was written to its end`);
  });
  const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
  return { name, columns, rows: rowsOf(file, metadata, columns), notes: [], close: () => {} };
}

async function* rowsOf(
  file: AsyncBuffer,
  metadata: FileMetaData,
  columns: readonly string[],
): AsyncGenerator<Row> {
  let rowStart = 0;
  for (const { num_rows, total_byte_size } of metadata.row_groups) {
    const rowEnd = rowStart + Number(num_rows);
    if (total_byte_size > LARGEST_GROUP) {
      yield {
        number: rowStart + 2,
        problem: "a group of rows larger than 1 GB; write the file with smaller groups",
      };
    } else yield* groupOf(file, metadata, columns, rowStart, rowEnd);
    rowStart = rowEnd;
  }
}

async function* groupOf(
  file: AsyncBuffer,
  metadata: FileMetaData,
  columns: readonly string[],
  rowStart: number,
  rowEnd: number,
): AsyncGenerator<Row> {
  let number = rowStart + 2;
  try {
    for (const row of await parquetReadObjects({ file, metadata, compressors, rowStart, rowEnd })) {
      yield { number, cells: columns.map((column) => cellOf(row[column])) };
      number += 1;
    }
  } catch (error) {
    const rows = `rows ${rowStart + 2} to ${rowEnd + 1}`;
    yield { number, problem: `${rows} cannot be read (${(error as Error).message}); write the file anew` };
  }
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString();
  if (typeof value === "object")
    return JSON.stringify(value, (_key, each) => (typeof each === "bigint" ? `${each}` : each));
  return String(value);
}

function inMemory({ buffer, byteOffset, byteLength }: Uint8Array): AsyncBuffer {
  return {
    byteLength,
    slice: (start, end = byteLength) =>
      (buffer as ArrayBuffer).slice(byteOffset + start, byteOffset + Math.min(end, byteLength)),
  };
}
