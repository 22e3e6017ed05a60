import { stringify } from "csv-stringify/sync";
import { type Analysis, scoresByOutlet } from "#analysis";
import type { Session } from "./command";
import { writeArray, writeLines } from "./emit";
import { productsOf } from "./products";
import { documentColumns, outletColumns, outletRowsOf, type Row } from "./rows";

/** Prints the scores of each document of the session, or of each outlet. */
export async function run(session: Session): Promise<void> {
  const byOutlet = session.settings.by === "outlet";
  const groups = byOutlet ? rowsByOutlet(session) : productsOf("rows", session);
  const { format } = session.settings;
  if (format === "csv") await writeCsv(groups, byOutlet ? outletColumns : documentColumns, session.write);
  else await (format === "json" ? writeArray : writeLines)(lines(groups), session.write);
}

async function* rowsByOutlet(session: Session): AsyncGenerator<readonly Row[]> {
  const analyses: Analysis[] = [];
  for await (const analysis of productsOf("analysis", session)) analyses.push(analysis);
  const [first] = analyses;
  if (!first) return;
  const without = analyses.filter(({ document }) => document.outlet === null).length;
  if (without > 0) {
    const documents = without === 1 ? "1 document names" : `${without} documents name`;
    session.say(`${documents} no outlet and is left out; give "outlet" in its metadata`);
  }
  for (const scores of scoresByOutlet(analyses)) yield outletRowsOf(scores, first.analyser);
}

async function* lines(groups: AsyncIterable<readonly Row[]>): AsyncGenerator<string> {
  for await (const rows of groups) for (const row of rows) yield JSON.stringify(row);
}

async function writeCsv(
  groups: AsyncIterable<readonly Row[]>,
  columns: readonly string[],
  write: Session["write"],
): Promise<void> {
  await write(stringify([columns]));
  for await (const rows of groups) await write(stringify([...rows], { columns: [...columns] }));
}
