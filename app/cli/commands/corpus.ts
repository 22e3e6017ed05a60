import type { Command } from "../command";
import { data, filters, format, input, voice } from "./options";

/** Your own corpus. */
export const corpusCommands: readonly Command[] = [
  {
    name: "import",
    operands: "[PATH|URL…|-]",
    readsDocuments: true,
    summary: "Take documents into your corpus, or a whole corpus that was exported as a bundle.",
    details: [
      "A document is known by its id. One that is in the corpus already is not taken twice, so that an import that was broken off can be run again; a deleted one is taken back. Another text under an id that is taken fails, unless --update is given. What was edited in the corpus stays, unless --update is given. Documents are on disk as soon as they are counted on standard error. The program analyses them in the background: one that runs begins at once, else npm start does.",
      "A URL (http or https) is a page, a PDF or Word file, a table, a feed (RSS, Atom, JSON Feed) or a sitemap; the pages that a feed or sitemap lists are fetched one after another. Only the public internet is asked: no address of this machine or of a private network, no other port than 80 and 443, nothing over 20 MB or 30 seconds.",
      "A bundle is told by what is in it, whatever its name: the zip that export writes, or the lines of its corpus.ndjson alone, as earlier versions wrote them. Into an empty data folder it brings the corpus as it was, with all versions, deleted documents, outlets, tags, collections and stories; into another what this one lacks. Every text is checked against its hash; nothing else of the zip is read.",
      "A .csv, .tsv or .parquet file has a document a row; .csv.gz, .tsv.gz and .ndjson.gz are unpacked as they are read. Which column gives which field is told by the header, and standard error says what was decided; --map says it otherwise. A .zip is read file by file, none of them a zip. What they hold has an id made of its address, or else of its name or title and what it says, unless a column gives one.",
    ],
    options: [
      input,
      data,
      {
        name: "update",
        takes: null,
        default: null,
        help: "Where text or metadata differ from those in the corpus, save the input as a new version.",
      },
      {
        name: "map",
        takes: "pairs",
        default: null,
        help: "Which column of a table gives which field: text=body,title=headline. Fields are id, text, title, outlet, date, url, author, genre, language, event, licence, notes; id= says that none gives it.",
      },
      {
        name: "dates",
        takes: ["auto", "dmy", "mdy"],
        default: "auto",
        help: "What 03/04/2024 means in a table: dmy is 3 April, mdy March 4. auto goes by dates of the column that can mean one thing only; where there are none, such dates are left open.",
      },
      {
        name: "fetch",
        takes: null,
        default: null,
        help: "Fetch the page of every row that has an address and no text, as in exports of Media Cloud.",
      },
      {
        name: "most",
        takes: "whole",
        default: "100",
        help: "Fetch at most so many pages of a feed, a sitemap or a table.",
      },
    ],
  },
  {
    name: "export",
    operands: "",
    readsDocuments: false,
    summary: "Print the documents of your corpus, their scores as a table, or all of it as a zip.",
    details: [
      "ndjson is the form that import, analyse and score read: the newest version of every document that is not deleted, without analyses.",
      "csv has a row a document: id, title, outlet, date, url, genre, language, author, analyser, lexicon, text_sha256, and for each measure its value, MEASURE.count, MEASURE.of, and the ends of its 95 % interval, MEASURE.low and MEASURE.high. Nothing is rounded. What this version has not analysed yet is analysed first, and kept. A value is empty where it cannot be measured.",
      "bundle is a research zip, for people who may never run this program: documents.csv, outlets.csv, scores.csv as score prints it, loaded-terms.csv, claims.csv, attributions.csv, lexicon.csv, a README.txt that explains every column and measure, the same in analyser.json for programs, and corpus.ndjson, the corpus itself with every version, deleted documents, outlets, tags, collections and stories. Taken into an empty corpus it makes the same one, and its export is the same to the byte. Documents are left out of corpus.ndjson only once they are removed for good. It goes to a file or a pipe, and holds at most 4 GiB.",
    ],
    options: [
      format(
        ["ndjson", "csv", "bundle"],
        "ndjson is one document a line, csv one a row with its scores and without its text, bundle a zip of the whole corpus with all that was found.",
      ),
      {
        name: "excel",
        takes: null,
        default: null,
        help: "csv for spreadsheets: with a byte-order mark, and an apostrophe before text that would be taken for a formula. Numbers stay as they are.",
      },
      {
        name: "output",
        takes: "file",
        default: null,
        help: "Write to this file in place of standard output; it is there whole or not at all.",
      },
      data,
    ],
  },
  {
    name: "search",
    operands: "QUERY",
    readsDocuments: false,
    needs: "QUERY",
    summary: "Print every place of your corpus that has what is looked for.",
    details: [
      'QUERY is one argument: put it into quotation marks. All its words must be in a document; "a phrase" stands in this order; word* begins a word; OR stands between alternatives; -word, or NOT word, leaves documents out. Accents, letter case and punctuation do not count.',
      "With --voice every word must stand in that voice, and a phrase in one stretch of it. Voices are known of documents that the program has analysed; standard error says of how many they are not.",
      'ndjson is one place a line: {"document": ID, "span": [start, end], "context": "…"}, with half-open UTF-16 offsets into the text.',
    ],
    options: [
      format(["ndjson", "text"], "ndjson is one place a line, text the same for people."),
      voice("Only where it stands in this voice."),
      ...filters,
      data,
    ],
  },
  {
    name: "backup",
    operands: "FILE",
    readsDocuments: false,
    needs: "FILE",
    summary: "Write your corpus with its analyses to a new file; others may go on using it.",
    details: [],
    options: [data],
  },
  {
    name: "restore",
    operands: "FILE",
    readsDocuments: false,
    needs: "FILE",
    summary: "Put a backup in the place of your corpus; what was there is kept in a file beside it.",
    details: [
      "The backup is checked before anything is replaced. Programs that use the corpus see the restored one.",
    ],
    options: [data],
  },
];
