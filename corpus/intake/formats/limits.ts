import { InputError } from "../../types";
import type { FormatOptions, Limits } from "./types";

const MIB = 1_048_576;

/** Limits where none are given. A long book has 2 MB of text; scans and pictures make files large. */
export const LIMITS: Limits = {
  bytes: 100 * MIB,
  pageBytes: 20 * MIB,
  expandedBytes: 200 * MIB,
  ratio: 200,
  pages: 2000,
};

/** The limits to keep to. */
export const limitsOf = ({ limits }: FormatOptions): Limits => ({ ...LIMITS, ...limits });

/** Refuses a file that holds nothing, or more than is read. */
export function checkSize(name: string, bytes: number, most: number): void {
  if (bytes === 0) throw new InputError(`${name}: empty; give a file with a document in it`);
  if (bytes > most) {
    throw new InputError(
      `${name}: ${inMib(bytes)} is more than the ${inMib(most)} that are read; split it into documents`,
    );
  }
}

/** A size in words. */
export const inMib = (bytes: number): string =>
  bytes < MIB ? `${bytes} bytes` : `${Math.round(bytes / MIB)} MiB`;
