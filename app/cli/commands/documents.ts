import type { Command } from "../command";
import { format, input, jobs } from "./options";

/** What is said of documents that are given. */
export const documentCommands: readonly Command[] = [
  {
    name: "analyse",
    operands: "[PATH…|-]",
    readsDocuments: true,
    summary: "Print what is found in each document: a record with its marks and scores.",
    details: [
      "Marks are loaded terms, claims, attributions, quotations, naming and agency. Every span is [start, end], half-open UTF-16 offsets into the text as given. A score that cannot be measured is null and has a reason.",
    ],
    options: [
      input,
      format(
        ["ndjson", "json", "text"],
        "ndjson is one record a line, json one array, text a report for people.",
      ),
      jobs,
      {
        name: "no-text",
        takes: null,
        default: null,
        help: "Leave the document's text out of the record.",
      },
    ],
  },
  {
    name: "score",
    operands: "[PATH…|-]",
    readsDocuments: true,
    summary: "Print the scores of each document, or of each outlet: one row a measure.",
    details: [
      "Columns by document: document, outlet, genre, date, measure, label, value, unit, count, of, low, high, method, reason, analyser, lexicon, text_sha256. low and high are the 95 % interval in the unit of the value and method says how it was made. Where value is empty, reason says why nothing was measured. Every document has a row for every measure, in the same order.",
      "Columns by outlet: outlet, documents, measure, label, value, unit, count, of, low, high, method, reason, notice, analyser, lexicon. documents is a number; notice says what to know before reading the row.",
    ],
    options: [
      input,
      format(
        ["csv", "json", "ndjson"],
        "csv is UTF-8 with a header; json one array of rows, ndjson one row a line.",
      ),
      {
        name: "by",
        takes: ["document", "outlet"],
        default: "document",
        help: "outlet pools each outlet's documents, which holds all of them in memory; documents without an outlet are left out, and standard error says how many.",
      },
      {
        name: "once",
        takes: null,
        default: null,
        help: "With --by outlet, count documents that are one text once, with the outlet that dated it first, or came first where dates do not say; standard error says how many are left out. See parallax stories --reuse.",
      },
      jobs,
    ],
  },
  {
    name: "compare",
    operands: "PATH PATH…",
    readsDocuments: true,
    summary: "Set documents side by side: alignment, keyness, naming, sourcing, agency.",
    details: [
      "Needs two documents or more: two files, or a folder, NDJSON file or standard input that holds them. Read what stands under comparability first.",
      "json holds for every number of naming, sources, sourcing and agency its share, denominator and 95 % interval, and the ids of the marks it counts; under absent are words that the others have and a document lacks, or has notably seldom.",
    ],
    options: [input, format(["json", "text"], "json is one record, text a report for people.")],
  },
];
