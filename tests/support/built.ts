import { parse } from "csv-parse/sync";
import { afterAll } from "vitest";
import { openBuilt } from "./server";

/** Serves the built application for the tests of this file, and gives its address; to be called before any test. */
export async function serveBuilt(): Promise<string> {
  const { origin, close } = await openBuilt();
  afterAll(close);
  return origin;
}

/** The rows of a CSV file by the names of its columns, every cell as words; throws where a line has too many or too few. */
export const fetchRows = async (address: string): Promise<Record<string, string>[]> =>
  parse(await (await fetch(address)).text(), { columns: true });
