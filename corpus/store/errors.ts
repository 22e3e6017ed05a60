import { InputError } from "../types";

/** The store cannot do what it is asked; the message names the file or value and the remedy. */
export class StoreError extends InputError {
  constructor(
    message: string,
    /** SQLite's name of the failure, or "" where it is none of SQLite's. */
    readonly code = "",
  ) {
    super(message);
  }
}

const remedies: Readonly<Record<string, string>> = {
  SQLITE_FULL: "the disk is full; nothing of this step was written; free space and try again",
  SQLITE_READONLY: "may not be written; change its permissions, or name another data folder",
  SQLITE_PERM: "may not be read; change its permissions, or name another data folder",
  SQLITE_CANTOPEN:
    "cannot be opened; make it and its folder readable and writable, or name another data folder",
  SQLITE_NOTADB: "is no database; move it away, or name another data folder",
  SQLITE_CORRUPT: "is damaged; restore a backup with: parallax restore FILE",
  SQLITE_BUSY: "is in use by another program that does not let go; end it, or try again later",
  SQLITE_LOCKED: "is in use by another program that does not let go; end it, or try again later",
  SQLITE_TOOBIG: "cannot hold a text of this size; split it into documents",
  SQLITE_IOERR: "cannot be read or written; check that the disk is sound and not full, then try again",
};

/** Says of a failure of SQLite what it means for the file; any other error is returned as it is. */
export function storeError(error: unknown, file: string): unknown {
  const code = codeOf(error);
  const known = Object.keys(remedies).find((each) => code === each || code.startsWith(`${each}_`));
  return known ? new StoreError(`${file}: ${remedies[known]}`, known) : error;
}

const fileRemedies: Readonly<Record<string, string>> = {
  ENOSPC: remedies.SQLITE_FULL as string,
  EDQUOT: remedies.SQLITE_FULL as string,
  EFBIG: "larger than this disk or its limits allow; split it",
  EACCES: remedies.SQLITE_READONLY as string,
  EPERM: remedies.SQLITE_READONLY as string,
  EROFS: remedies.SQLITE_READONLY as string,
};

/** Says of a failure of the file system what it means for the file; any other error is returned as it is. */
export function fileError(error: unknown, file: string): unknown {
  const { code = "" } = error as NodeJS.ErrnoException;
  return code in fileRemedies ? new StoreError(`${file}: ${fileRemedies[code]}`, code) : error;
}

/** SQLite's name of the failure; libsql says in words only that a file could not be opened. */
function codeOf(error: unknown): string {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (typeof code === "string" && code !== "") return code;
  return String(message).includes("Unable to open connection") ? "SQLITE_CANTOPEN" : "";
}
