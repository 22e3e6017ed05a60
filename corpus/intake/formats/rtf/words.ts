/** Where the words of a group go. */
export type Target = "text" | "note" | "header" | "footer" | "title" | "author" | "nowhere";

/** Destinations without text of the document (RTF 1.9.1). `\*` marks those that a reader may pass over. */
export const NOWHERE = new Set(
  "fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl generator pict object themedata colorschememapping latentstyles datastore xmlnstbl fldinst filetbl operator company category keywords subject doccomm creatim revtim printim buptim template atnid atnauthor atnref bkmkstart bkmkend nonshppict mmathPr".split(
    " ",
  ),
);
export const TARGETS: Readonly<Record<string, Target>> = {
  footnote: "note",
  annotation: "note",
  header: "header",
  headerl: "header",
  headerr: "header",
  headerf: "header",
  footer: "footer",
  footerl: "footer",
  footerr: "footer",
  footerf: "footer",
  title: "title",
  author: "author",
};
export const SIGNS: Readonly<Record<string, string>> = {
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  tab: "\t",
  line: "\n",
  "~": "\u00a0",
  "-": "\u00ad",
  _: "\u2011",
  emspace: "\u2003",
  enspace: "\u2002",
  cell: "\t",
};
export const PARAGRAPH_ENDS = new Set(["par", "sect", "page", "row"]);
/** Character sets of fonts as code pages (RTF 1.9.1, `\fcharset`). */
export const CHARSETS: Readonly<Record<number, string>> = {
  128: "shift_jis",
  129: "euc-kr",
  134: "gbk",
  136: "big5",
  161: "windows-1253",
  162: "windows-1254",
  163: "windows-1258",
  177: "windows-1255",
  178: "windows-1256",
  186: "windows-1257",
  204: "windows-1251",
  222: "windows-874",
  238: "windows-1250",
};
