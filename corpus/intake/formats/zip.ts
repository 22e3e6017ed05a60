import { InputError } from "../../types";
import { inMib } from "./limits";
import type { Limits } from "./types";

/** A part smaller than this may shrink as far as it likes. */
const SMALL = 1_048_576;

/**
 * Expands the wanted parts of a zipped document; no other part is touched. Throws where it is no zip, or where the
 * parts would be larger than the limits allow; the sizes that a zip states are held to, never exceeded.
 */
export async function partsOf(
  name: string,
  bytes: Uint8Array,
  limits: Limits,
  isWanted: (path: string) => boolean,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const { unzipSync } = await import("fflate");
  let expanded = 0;
  const filter = (part: { name: string; size: number; originalSize: number }): boolean => {
    if (!isWanted(part.name)) return false;
    expanded += part.originalSize;
    const ratio = part.originalSize / Math.max(part.size, 1);
    if (expanded > limits.expandedBytes || (part.originalSize > SMALL && ratio > limits.ratio)) {
      throw new InputError(
        `${name}: expands to more than a document can (${inMib(expanded)} from ${inMib(bytes.length)}); save it again or give its text`,
      );
    }
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${name}: a damaged file (${(error as Error).message}); save it again`);
  }
}
