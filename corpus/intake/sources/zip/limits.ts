import type { ZipLimits } from "../types";

/** Limits where none are given. Text shrinks to a tenth, a text of one repeated line to a hundredth. */
export const ZIP_LIMITS: ZipLimits = {
  entries: 10_000,
  bytes: 1024 * 1024 * 1024,
  entryBytes: 100 * 1024 * 1024,
  ratio: 200,
};

/** An entry smaller than this may shrink as far as it likes, in bytes. */
export const SMALL = 1024 * 1024;
