import { getFileNameLowLevel } from "yauzl";

/** Bit 11 of the flags: the name is UTF-8. */
const UTF8_FLAG = 0x800;

/**
 * The name of an entry. A zip states that a name is UTF-8 or leaves it open; what is left open is read as UTF-8 where
 * it can be, as most programs write it, else as the code page 437 that the format asks for.
 */
export function entryName(flags: number, raw: Buffer, extraFields: { id: number; data: Buffer }[]): string {
  const stated = getFileNameLowLevel(flags, raw, extraFields, false);
  if ((flags & UTF8_FLAG) !== 0 || extraFields.some(({ id }) => id === 0x7075)) return stated;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw).replaceAll("\\", "/");
  } catch {
    return stated;
  }
}

/** Why a name cannot stand for a file in the archive; `null` where it can. Names are never used as paths. */
export function nameProblem(name: string): string | null {
  if (name.startsWith("/") || /^[a-z]:/i.test(name)) return "has the name of a file outside of the archive";
  if (name.split("/").includes("..")) return "has a name that leads out of the archive";
  return name.includes("\0") ? "has a name with a zero in it" : null;
}

/** Whether a file is one that systems add to archives, and nobody means: Mac's resource forks, folder settings. */
export const isByProduct = (name: string): boolean =>
  /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name);
