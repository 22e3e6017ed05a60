import { stringify } from "csv-stringify/sync";
import { type Analysis, oncePerText, reuse, reusePrints, scoresByOutlet } from "#analysis";
import { type Session, UsageError } from "./command";
import { writeArray, writeLines } from "./emit";
import { productsOf } from "./products";
import { documentColumns, outletColumns, outletRowsOf, type Row } from "./rows";

/** Prints the scores of each document of the session, or of each outlet. */
export async function run(session: Session): Promise<void> {
  const byOutlet = session.settings.by === "outlet";
  if (session.settings.once && !byOutlet) throw new UsageError("--once: only goes with --by outlet");
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
  const counted = session.settings.once ? oncePerTextOf(analyses, session) : analyses;
  for (const scores of scoresByOutlet(counted)) yield outletRowsOf(scores, first.analyser);
}

/** The analyses with each text once; says how many are left out. */
function oncePerTextOf(analyses: readonly Analysis[], { say }: Session): readonly Analysis[] {
  const named = analyses.filter(({ document }) => document.outlet !== null);
  const documents = named.map(({ document }) => document);
  const { copies } = reuse(documents.map(reusePrints), (index) => documents[index] as Analysis["document"]);
  const kept = new Set(
    oncePerText(
      documents.map(({ id }) => id),
      copies,
    ),
  );
  const once = named.filter(({ document }) => kept.has(document.id));
  const left = named.length - once.length;
  say(`${left === 1 ? "1 document is" : `${left} documents are`} left out, whose text another one has`);
  return once;
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
