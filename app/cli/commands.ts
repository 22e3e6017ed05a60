import type { Command, Option } from "./command";

const input: Option = {
  name: "input",
  takes: ["auto", "text", "ndjson"],
  default: "auto",
  help: "What the input is. auto goes by the ending of a file; standard input is NDJSON if it begins with {.",
};

const jobs: Option = {
  name: "jobs",
  takes: "number",
  default: "1",
  help: "Read this many documents at a time, each in a thread of its own (1 to 64).",
};

const format = (formats: readonly [string, ...string[]], help: string): Option => ({
  name: "format",
  takes: formats,
  default: formats[0],
  help,
});

const data: Option = {
  name: "data",
  takes: "folder",
  default: null,
  help: "Data folder of the corpus. Default: PARALLAX_DATA of the environment, else data in the working folder.",
};

const filters: readonly Option[] = [
  { name: "outlet", takes: "word", default: null, help: "Only documents of the outlet of this id." },
  { name: "genre", takes: "word", default: null, help: "Only documents of this genre." },
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

/** Every command there is: the parser, the help and the README follow this table. */
export const commands: readonly Command[] = [
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
      jobs,
    ],
  },
  {
    name: "compare",
    operands: "PATH PATH…",
    readsDocuments: true,
    summary: "Set documents side by side: alignment, keyness, naming, sourcing.",
    details: [
      "Needs two documents or more: two files, or a folder, NDJSON file or standard input that holds them. Read what stands under comparability first.",
    ],
    options: [input, format(["json", "text"], "json is one record, text a report for people.")],
  },
  {
    name: "stories",
    operands: "[PATH…|-]",
    readsDocuments: true,
    summary: "Group documents by the event they tell of: one story a line.",
    details: [
      'A line is {"story": ID, "documents": [ID…], "confidence": 0…1, "because": ["…"]}. Every document is in exactly one story; confidence is null where it is alone. Documents are alike by the words they share, the rarer the word the more. Dates at most a day apart speak for one story, dates a week or more apart against it; a missing date does neither. Something is kept of every document, about 2 kB.',
      'With --reuse a line has "texts", the documents with each text once; "copies", sets of documents two thirds of whose words stand in another of the set; and "reuse", pairs with the share of each one\'s words that stands in the other and the runs of words they share, spans in the order of the documents. A pair or set stands on the line of its first document. original is the one that is dated first, null where the dates do not say; it may itself re-use a text that was not given.',
    ],
    options: [
      input,
      {
        name: "threshold",
        takes: "share",
        default: "0.2",
        help: "How alike documents of one story are on average: higher makes more and closer stories.",
      },
      {
        name: "reuse",
        takes: null,
        default: null,
        help: "Say also which documents are copies of one text and what they share, which holds all texts in memory.",
      },
    ],
  },
  {
    name: "evaluate",
    operands: "(--polnear DIR|--gold DIR|--loaded PATH)",
    readsDocuments: false,
    summary: "Measure this program against human coders: attributions, or loaded terms.",
    details: [
      "Attributions (--polnear, --gold): marks are brat standoff, with Source, Cue and Content joined by an event; offsets count code points. Relations in another's content are left out on both sides (the program's by within, the coders' by a line A1<TAB>Nested E2), and so is text marked Discard. Where several coders marked a text, the first in file-name order counts. A text whose marks cannot be read is named and left out of every figure.",
      'Loaded terms (--loaded) in a file: one coded sentence a line, {"id": "…", "text": "…", "spans": [[start, end]]}, with "sentenceBiased": true or false, "ambiguous": [[start, end]] and "lexical": [{"span": [start, end], "quote": true}] where known; offsets count UTF-16 units. Each is read on its own, as a document of unknown genre. Figures are of words, of marked terms, of sentences, of calibration, of voices, and of each part of the program alone.',
      "Loaded terms (--loaded) in a folder: NAME.1.tsv and NAME.2.tsv by two coders, with NAME.txt beside them or NAME the id of a document of the sample corpus. A line is a mark: its start and end with a space between, then category, voice, sure (2 or 1) and the marked words, with tabs between; offsets count UTF-16 units. Figures are of the coders' agreement, and of what the program and its word list alone find of their marks, by document and in all. A line that cannot be read, in a file or a folder, is named and left out.",
    ],
    options: [
      {
        name: "polnear",
        takes: "folder",
        default: null,
        help: "PolNeAR's form: text/NAME.txt and attributions/NAME_CODER.ann in this folder.",
      },
      {
        name: "gold",
        takes: "folder",
        default: null,
        help: "NAME.ann in this folder, with NAME.txt beside it or NAME the id of a document of the sample corpus.",
      },
      {
        name: "loaded",
        takes: "path",
        default: null,
        help: "A file of coded sentences as NDJSON, or a folder of documents that two coders marked.",
      },
      {
        name: "threshold",
        takes: "share",
        default: "0.3",
        help: "With a file of sentences: the score from which a word counts as marked.",
      },
      format(["text", "json"], "text is a table for people, json one record of every figure."),
      {
        name: "predictions",
        takes: "file",
        default: null,
        help: 'Write what was measured to this file, one text a line. Attributions: {"doc": NAME, "attributions": [{"source": [[start, end]], "cue": …, "content": …}]}. Loaded terms: {"id": …, "spans": [{"start": …, "end": …, "score": …}], "score": …} with the score of every word and of the most loaded sentence.',
      },
    ],
  },
  {
    name: "import",
    operands: "[PATH…|-]",
    readsDocuments: true,
    summary: "Take documents into your corpus, or a whole corpus that was exported as a bundle.",
    details: [
      "A document is known by its id. One that is in the corpus already is not taken twice, so that an import that was broken off can be run again; a deleted one is taken back. Another text under an id that is taken fails, unless --update is given. What was edited in the corpus stays, unless --update is given. Documents are on disk as soon as they are counted on standard error.",
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
    ],
  },
  {
    name: "export",
    operands: "",
    readsDocuments: false,
    summary: "Print the documents of your corpus, or all of it as a bundle.",
    details: [
      "ndjson is the form that import, analyse and score read: the newest version of every document that is not deleted. A bundle holds every version, deleted documents, outlets, tags, collections and stories as well; taken into an empty corpus it makes the same one, and its export is the same to the byte. Analyses are in neither.",
    ],
    options: [
      format(["ndjson", "bundle"], "ndjson is one document a line, bundle the whole corpus."),
      {
        name: "output",
        takes: "file",
        default: null,
        help: "Write to this file in place of standard output.",
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
      'ndjson is one place a line: {"document": ID, "span": [start, end], "context": "…"}, with half-open UTF-16 offsets into the text.',
    ],
    options: [
      format(["ndjson", "text"], "ndjson is one place a line, text the same for people."),
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

/** What the program says of itself beside its commands. */
export const about = {
  purpose:
    "Parallax compares how outlets frame the news: loaded terms by voice, attributed and unattributed claims, passages side by side.",
  usage: ["parallax COMMAND [PATH…|-] [options]", "parallax COMMAND --help", "parallax --version"],
  input: [
    "PATH is a file or a folder; a folder is searched for .txt, .md, .ndjson and .jsonl files, in the order of their names, hidden ones left out. - is standard input, which is also read where no path is given and something is piped in.",
    "A .txt file is one document: its id is the file name without the ending, its text the file's bytes as UTF-8, verbatim. A .md file may begin with YAML front matter, and a .yaml file of the same name beside the text gives metadata: outlet, title, date, url, genre, event, language, licence. A file in a folder named like a known outlet's id belongs to that outlet unless its metadata says otherwise. The id of a text from standard input is stdin.",
    'NDJSON is one object a line with at least {"id": "…", "text": "…"}, and any of the metadata. Give every document an id of its own.',
  ],
  status: [
    ["0", "done, or the reader of the output closed it"],
    ["1", "some input failed: each is named on standard error, the rest is done"],
    ["2", "wrong usage"],
  ],
} as const;
