import { InputError } from "#corpus";

const remedies: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder; check the path",
  EACCES: "may not be read; change its permissions",
  EPERM: "may not be read; change its permissions",
  EISDIR: "is a folder; pipe a file in, or give the folder as a path",
  ENOTDIR: "no folder, or in something that is none; check the path",
  ELOOP: "links to itself; give the file it should lead to",
  ENAMETOOLONG: "the path is too long; check it",
  ERR_FS_FILE_TOO_LARGE: "larger than 2 GiB; split it into documents",
};

/** Says why an input could not be read and what to do. */
export function problemOf(error: unknown, name: string): string {
  if (error instanceof InputError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  const remedy = remedies[code ?? ""] ?? `cannot be read (${message}); check the file`;
  return `${name}: ${remedy}`;
}

/** Says that the program failed over a document that it could read. */
export function faultOf(error: unknown, name: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === "ERR_WORKER_OUT_OF_MEMORY"
    ? `${name}: too large for the memory there is; split it into documents`
    : `${name}: cannot be analysed (${message}); this is a fault of the program, report it with the text`;
}
