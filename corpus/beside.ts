import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { parse } from "yaml";
import { InputError } from "./types";

/** The metadata fields of the `.yaml` file of the same name beside a document; none where there is no such file. */
export function fieldsBeside(path: string): Record<string, unknown> {
  const file = join(dirname(path), `${basename(path, extname(path))}.yaml`);
  if (!existsSync(file)) return {};
  try {
    return (parse(readFileSync(file, "utf8")) as Record<string, unknown> | null) ?? {};
  } catch (error) {
    throw new InputError(`${file}: not YAML (${(error as Error).message}); write one "field: value" a line`);
  }
}
