import type { ByteSource } from "../bytes";
import { mapColumns } from "./columns";
import { openTable } from "./open";
import { decisionsOf, type Plan, type TableOptions } from "./plan";
import { planTable, readingsOf } from "./readings";
import type { RowReading } from "./row";

/** The first rows of a table as they would be taken in, and what is wrong with them. */
export interface Preview {
  readonly columns: readonly string[];
  readonly mapped: Plan["mapped"];
  /** What was decided, a sentence each. */
  readonly decisions: readonly string[];
  readonly rows: readonly Extract<RowReading, { readonly text: string }>[];
  readonly problems: readonly { readonly row: number; readonly problem: string }[];
}

/** Reads the first rows of a table without taking them in. Throws an `InputError` where it cannot be a table of texts. */
export async function previewTable(
  source: ByteSource,
  most: number,
  options: TableOptions = {},
): Promise<Preview> {
  const plan = await planTable(source, options);
  const rows: Preview["rows"][number][] = [];
  const problems: Preview["problems"][number][] = [];
  let count = 0;
  for await (const reading of readingsOf(plan)) {
    if (++count > most) break;
    const found = "problem" in reading ? [reading.problem] : reading.doubts;
    problems.push(...found.map((problem) => ({ row: reading.number, problem })));
    if ("text" in reading) rows.push(reading);
  }
  return { columns: plan.table.columns, mapped: plan.mapped, decisions: decisionsOf(plan), rows, problems };
}

/**
 * The columns of a table, and which of them give which field, whether or not one gives texts. Throws an `InputError` where
 * it is no table, or one that is known to have none.
 */
export async function headerOf(source: ByteSource): Promise<Pick<Preview, "columns" | "mapped">> {
  const { name, columns, close } = await openTable(source);
  close();
  return { columns, mapped: mapColumns(name, columns) };
}
