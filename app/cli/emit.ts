import type { Session } from "./command";

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
