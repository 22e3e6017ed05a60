import { Readable } from "node:stream";
import { type CsvError, type Info, parse } from "csv-parse";
import { InputError } from "../../../types";
import type { ByteSource } from "../bytes";
import { unpackedHead } from "../gzip";
import { delimiterName, delimiterOf } from "./delimiter";
import { encodingOf, textOf } from "./encoding";
import { namedColumns } from "./header";
import type { Row, Table } from "./types";

/** The delimiter is judged by so many bytes. */
const SAMPLE = 256 * 1024;
/** A record longer than this, in characters, has a quotation mark that is not closed. */
const LONGEST_RECORD = 16 * 1024 * 1024;

interface Parsed {
  readonly record: string[];
  readonly info: Info;
}

/**
 * Opens a table of cells that a delimiter parts, one record in memory at a time. Rows with more or fewer cells than
 * the header come as problems. Throws an `InputError` where there is no header.
 */
export async function openCsv(source: ByteSource): Promise<Table> {
  const { name } = source;
  const encoding = await encodingOf(source);
  const delimiter = delimiterOf(new TextDecoder(encoding.label).decode(await unpackedHead(source, SAMPLE)));
  const broken: CsvError[] = [];
  const parser = parse({
    delimiter,
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
    // Otherwise an error would lose the records before it that wait to be read.
    skip_records_with_error: true,
    on_skip: (error) => void (error && broken.length === 0 && broken.push(error)),
  });
  const text = Readable.from(textOf(source, encoding));
  text.on("error", (error) => parser.destroy(error));
  const close = () => {
    parser.destroy();
    text.destroy();
  };
  const records: AsyncIterator<Parsed> = text.pipe(parser)[Symbol.asyncIterator]();
  const first = await records.next();
  if (first.done) {
    close();
    const [error] = broken;
    throw new InputError(
      `${name}: ${error ? whyNot(error, 1) : "an empty table; give it a header and a row a document"}`,
    );
  }
  const columns = namedColumns(first.value.record);
  const notes = [
    `${name}: read as ${encoding.label} (${encoding.because}), cells parted by ${delimiterName(delimiter)}`,
  ];
  return { name, columns, rows: rowsOf(records, columns.length, broken), notes, close };
}

async function* rowsOf(
  records: AsyncIterator<Parsed>,
  width: number,
  broken: readonly CsvError[],
): AsyncGenerator<Row> {
  let number = 1;
  for (let next = await records.next(); !next.done; next = await records.next()) {
    const { record, info } = next.value;
    number = info.records + info.empty_lines;
    if (record.length === width) yield { number, cells: record };
    else yield { number, problem: ragged(record.length, width) };
  }
  for (const error of broken) yield { number: number + 1, problem: whyNot(error, number + 1) };
}

const ragged = (cells: number, width: number): string =>
  `${cells} ${cells === 1 ? "cell" : "cells"} where the header has ${width}; put cells that hold the delimiter or a line break into quotation marks`;

const whyNot = ({ code, message }: CsvError, row: number): string =>
  code === "CSV_QUOTE_NOT_CLOSED" || code === "CSV_MAX_RECORD_SIZE"
    ? `a quotation mark opens in row ${row} and is not closed; nothing after it was read; double it or close it`
    : `cannot be read as a table from row ${row} on (${message}); check it in a spreadsheet`;
