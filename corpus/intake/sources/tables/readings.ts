import type { ByteSource } from "../bytes";
import { openTable } from "./open";
import { type Plan, planOf, rowsOf, type TableOptions } from "./plan";
import { type RowReading, readRow } from "./row";
import { newSeen } from "./seen";

/** Opens a table and makes its plan. Throws an `InputError` where it cannot be a table of texts. */
export async function planTable(source: ByteSource, options: TableOptions): Promise<Plan> {
  const table = await openTable(source);
  try {
    return await planOf(table, options);
  } catch (error) {
    table.close();
    throw error;
  }
}

/** The rows of a planned table as they are to be taken in; an id that came before is a problem. Closes the table. */
export async function* readingsOf(plan: Plan): AsyncGenerator<RowReading> {
  const seen = newSeen();
  try {
    for await (const row of rowsOf(plan)) {
      const reading = readRow(row, plan);
      if ("problem" in reading || !seen(reading.metadata.id)) yield reading;
      else {
        const problem = `the id "${reading.metadata.id}" stands in an earlier row already; give every row an id of its own`;
        yield { number: reading.number, problem };
      }
    }
  } finally {
    plan.table.close();
  }
}
