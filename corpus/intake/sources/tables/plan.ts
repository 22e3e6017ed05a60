import { InputError } from "../../../types";
import { type DayOrder, type OrderEvidence, orderOf } from "../dates";
import { type Mapped, mapColumns } from "./columns";
import type { Field, GivenColumns, Row, Table } from "./types";

/** What a user may say of a table. */
export interface TableOptions {
  readonly columns?: GivenColumns;
  /** Which number of a date is the day; found out by the column's dates if left out. */
  readonly dayOrder?: DayOrder;
  /** Whether rows without text but with an address are to be fetched. */
  readonly fetchRows?: boolean;
}

/** How the rows of a table become documents. */
export interface Plan {
  readonly table: Table;
  readonly mapped: readonly Mapped[];
  readonly dates: OrderEvidence;
  /** The first rows, which were read to make the plan. */
  readonly head: readonly Row[];
}

/** Dates are judged by so many rows. */
const HEAD = 1000;

/** Makes the plan for a table. Throws an `InputError` where no column gives texts, nor addresses that may be fetched. */
export async function planOf(table: Table, { columns, dayOrder, fetchRows }: TableOptions): Promise<Plan> {
  const mapped = mapColumns(table.name, table.columns, columns);
  const has = (field: Field) => mapped.some((each) => each.field === field);
  if (!has("text") && !(fetchRows && has("url"))) {
    const fetching = has("url") ? ", or have the pages of its addresses fetched with --fetch" : "";
    throw new InputError(
      `${table.name}: no column is known to hold texts; name it with --map text=COLUMN${fetching}; its columns are ${table.columns.join(", ")}`,
    );
  }
  const head: Row[] = [];
  while (head.length < HEAD) {
    const { value, done } = await table.rows.next();
    if (done) break;
    head.push(value);
  }
  const cells = head.flatMap((row) => ("cells" in row ? [cellOf(row.cells, mapped, "date")] : []));
  const dates = dayOrder ? { order: dayOrder, because: null } : orderOf(cells);
  return { table, mapped, dates, head };
}

/** All rows of a planned table, in their order. */
export async function* rowsOf({ head, table }: Plan): AsyncGenerator<Row> {
  yield* head;
  yield* table.rows;
}

/** What a row says of a field, trimmed; empty where no column gives it. */
export function cellOf(cells: readonly string[], mapped: readonly Mapped[], field: Field): string {
  const index = mapped.find((each) => each.field === field)?.index;
  return index === undefined ? "" : (cells[index] ?? "").trim();
}

/** What was decided about the table, a sentence each, for the user to check. */
export const decisionsOf = ({ table, mapped, dates }: Plan): readonly string[] => [
  ...table.notes,
  `${table.name}: ${mapped.map(({ field, column, because }) => `${field} is column "${column}" (${because})`).join("; ")}`,
  ...(dates.because === null ? [] : [`${table.name}: dates: ${dates.because}${remedy(dates)}`]),
];

const remedy = ({ order }: OrderEvidence): string =>
  order === null ? "; such dates are left open, say --dates dmy or --dates mdy" : "";
