import type { Rule } from "../page";

/** U+FEFF as the first character: it tells software how the file is encoded. */
export const byteOrderMark: Rule = {
  name: "byte-order-mark",
  reason: "an invisible mark that some programs put at the start of a file",
  find: ({ text }) => (text.startsWith("\ufeff") ? [{ start: 0, end: 1 }] : []),
};
