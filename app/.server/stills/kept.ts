/** Strings by key, of which the latest used are kept. */
export interface Kept {
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, value: string) => void;
}

/** Bytes that a character of a string takes at most. */
const BYTES = 2;

/**
 * Keeps the strings that were used last.
 * @param most bytes that keys and strings take together; a string that alone takes more is not kept
 */
export function keptStrings(most: number): Kept {
  const kept = new Map<string, string>();
  let bytes = 0;
  const drop = (key: string) => {
    bytes -= sizeOf(key, kept.get(key) ?? "");
    kept.delete(key);
  };
  return {
    get(key) {
      const value = kept.get(key);
      if (value === undefined) return undefined;
      kept.delete(key);
      kept.set(key, value);
      return value;
    },
    set(key, value) {
      if (kept.has(key)) drop(key);
      if (sizeOf(key, value) > most) return;
      kept.set(key, value);
      bytes += sizeOf(key, value);
      for (const oldest of kept.keys()) {
        if (bytes <= most) break;
        drop(oldest);
      }
    },
  };
}

const sizeOf = (key: string, value: string): number => (key.length + value.length) * BYTES;
