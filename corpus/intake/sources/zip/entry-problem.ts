import type { Entry } from "yauzl";
import type { ZipLimits } from "../types";
import { SMALL } from "./limits";
import { nameProblem } from "./names";

/** Why a file of a zip is not read, in words that follow its name; `null` where it may be. */
export function entryProblem(
  entry: Entry,
  name: string,
  limits: Pick<ZipLimits, "entryBytes" | "ratio">,
): string | null {
  const type = (entry.externalFileAttributes >>> 16) & 0xf000;
  if (type === 0xa000) return "is a link to another file; put the file itself into the archive";
  const wrong = nameProblem(name);
  if (wrong !== null) return `${wrong}; pack the archive from within its folder`;
  if (entry.isEncrypted()) return "has a password; pack it without one";
  if (entry.uncompressedSize > limits.entryBytes) {
    return `is larger than ${inMib(limits.entryBytes)}; import it by itself`;
  }
  const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1);
  return entry.uncompressedSize > SMALL && ratio > limits.ratio
    ? `is packed ${Math.round(ratio)} times smaller, as no text is; import it by itself`
    : null;
}

/** A number of bytes, for people. */
export const inMib = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MiB`;
