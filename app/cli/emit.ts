import type { Session } from "./command";
import { visible } from "./output";

/** Writes JSON values that come one after another as one array, a value a line. */
export async function writeArray(values: AsyncIterable<string>, write: Session["write"]): Promise<void> {
  let separator = "[\n";
  for await (const value of values) {
    await write(separator + value);
    separator = ",\n";
  }
  await write(separator === "[\n" ? "[]\n" : "\n]\n");
}

/** Writes each value and a line break. */
export async function writeLines(values: AsyncIterable<string>, write: Session["write"]): Promise<void> {
  for await (const value of values) await write(`${value}\n`);
}

/** Writes a record of figures: as JSON or as the report that is made of it, as the session's format says. */
export const writeFigures = <Figures>(
  { settings, write }: Pick<Session, "settings" | "write">,
  record: Figures,
  report: (record: Figures) => string,
): Promise<void> =>
  write(settings.format === "json" ? `${JSON.stringify(record)}\n` : visible(`${report(record)}\n`));
