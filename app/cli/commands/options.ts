import type { Option } from "../command";

/** What the input is. */
export const input: Option = {
  name: "input",
  takes: ["auto", "text", "ndjson"],
  default: "auto",
  help: "What the input is. auto goes by the ending of a file; standard input is NDJSON if it begins with {.",
};

/** How many threads read. */
export const jobs: Option = {
  name: "jobs",
  takes: "number",
  default: "1",
  help: "Read this many documents at a time, each in a thread of its own (1 to 64).",
};

/** In which form the output comes; the first is the default. */
export const format = (formats: readonly [string, ...string[]], help: string): Option => ({
  name: "format",
  takes: formats,
  default: formats[0],
  help,
});

/** In which voice alone. */
export const voice = (help: string): Option => ({
  name: "voice",
  takes: ["unattributed", "self", "headline", "indirect", "direct", "scare"],
  default: null,
  help,
});

/** Where the corpus is. */
export const data: Option = {
  name: "data",
  takes: "folder",
  default: null,
  help: "Data folder of the corpus. Default: PARALLAX_DATA of the environment, else data in the working folder.",
};

/** Which documents of the corpus are meant. */
export const filters: readonly Option[] = [
  { name: "outlet", takes: "word", default: null, help: "Only documents of the outlet of this id." },
  {
    name: "genre",
    takes: ["report", "analysis", "letter", "statement"],
    default: null,
    help: "Only documents of this genre.",
  },
  { name: "language", takes: "word", default: null, help: "Only documents in this language, such as en." },
  {
    name: "from",
    takes: "word",
    default: null,
    help: "Only from this day, month or year on: 2021-10-29, 2021-10, 2021.",
  },
  { name: "to", takes: "word", default: null, help: "Only to this day, month or year, included." },
  { name: "collection", takes: "word", default: null, help: "Only documents of the collection of this id." },
];
