import { stat } from "node:fs/promises";
import { extname } from "node:path";
import { type IntakeItem, isWebAddress, itemsOf, SOURCE_ENDINGS } from "#corpus/sources";
import type { Session } from "./command";

/** Whether an operand is an address, or a file of several documents that is no NDJSON: a table, a zip, a feed. */
export async function isSource(path: string, { settings }: Pick<Session, "settings">): Promise<boolean> {
  if (isWebAddress(path)) return true;
  if (settings.input !== "auto" || !SOURCE_ENDINGS.includes(extname(path).toLowerCase())) return false;
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

/** The documents of an address or of a file of several, as the session's options have them read. */
export function itemsAt(path: string, { settings, say }: Session): AsyncGenerator<IntakeItem> {
  const { columns, dayOrder, fetchRows, most } = settings;
  return itemsOf(isWebAddress(path) ? { kind: "url", url: path } : { kind: "file", path }, {
    ...{ columns, fetchRows, note: say },
    ...(dayOrder === null ? {} : { dayOrder }),
    ...(most === null ? {} : { mostPages: most }),
  });
}
