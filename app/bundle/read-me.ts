import { accuracy, categories, edition, measuresOf, methods } from "#analysis";
import { CORPUS_FILE } from "#corpus/store";
import { EXAMPLES } from "./examples";
import type { BundleTable } from "./table";
import { defined, heading, wrapped } from "./wrapped";

/** The data dictionary, in plain words: files, columns, measures, limits, rights, and how to read and cite it. */
export const readMeFile = (tables: readonly BundleTable[]) => ({
  name: "README.txt",
  text: sections(tables).map((section, at) => `${at === 0 ? "" : "\n"}${section.join("\n\n")}\n`),
});

const paragraphs = (...texts: readonly string[]): readonly string[] => texts.map((text) => wrapped(text));

const sections = (tables: readonly BundleTable[]): readonly (readonly string[])[] => [
  [
    "A corpus exported by Parallax",
    ...paragraphs(
      "Parallax compares how outlets frame what they report. It marks loaded terms, claims and attributions in news texts and counts them. This archive holds one corpus with all that was found in it. Nothing but a program for tables is needed to read it.",
      "All files are UTF-8. Tables are CSV with a header: cells are parted by commas, and quoted where they hold a comma, a quotation mark or a line break. An empty cell means unknown or not measured, never zero. Numbers are not rounded, but for the probabilities of terms, which have four places.",
    ),
  ],
  [
    heading("Files"),
    [
      ...tables.map(({ file, about }) => defined(file, about)),
      defined(
        CORPUS_FILE,
        "The corpus itself, a JSON object a line: every text, every version of every document, outlets, tags, collections, stories. Documents that were deleted and not yet removed for good are in it, too, though in none of the tables. Parallax makes the same corpus of it again.",
      ),
      defined(
        "analyser.json",
        "What made the tables, and the columns and measures below in a form for programs.",
      ),
    ].join("\n"),
  ],
  [
    heading("How they belong together"),
    ...paragraphs(
      "The column document is the id of a document in every table, and outlet that of an outlet. The column entry of loaded-terms.csv is an id of lexicon.csv; attribution of claims.csv is an id of attributions.csv within the same document.",
      "start and end say where words stand: half-open offsets in UTF-16 units, as JavaScript counts, into the text of the document. Programs that count characters come to other numbers behind an emoji or another rare character; the example for Python shows the way around it. A text stands in corpus.ndjson in the line whose kind is text and whose sha256 is the document's text_sha256.",
      "Every row says what made it: version of the analyser, SHA-256 of its word and cue lists, SHA-256 of the text. Equal ones always give equal rows.",
    ),
  ],
  ...tables.map(({ file, about, columns }) => [
    heading(`Columns of ${file}`),
    wrapped(about),
    columns.map(({ name, about: meaning }) => defined(name, meaning)).join("\n"),
  ]),
  [
    heading("Measures"),
    ...paragraphs(
      "The column measure of scores.csv. A rate is per 1,000 words of the body: 1,000 times count divided by of. A share lies between 0 and 1: count divided by of. low and high are the ends of a 95 % interval in the same unit; the larger the text, the narrower. Where value is empty, reason says why nothing was measured.",
    ),
    [
      ...measuresOf([]).map(({ id, label, unit, method, explanation }) =>
        defined(id, `${label} (${unit}; interval: ${methods[method].name}). ${explanation}`),
      ),
      ...categories.map(({ id, name, definition }) =>
        defined(`loaded.category.${id}`, `${name} (per 1,000 words). ${definition}`),
      ),
    ].join("\n"),
    ...paragraphs("Kinds of intervals:"),
    Object.values(methods)
      .map(({ name, note }) => defined(name, note))
      .join("\n"),
  ],
  [
    heading("What the scores mean, and what they do not"),
    ...paragraphs(
      "They count marks of wording. There is no single bias score and no left or right. A mark is not a verdict: torture is a loaded term in a report and an exact one in a judgment. Read the sentences, which stand beside the marks.",
      "Not attributed in the text means that the text names no source at that place. It does not say whose words they are: texts re-use others without saying so.",
      "With few documents of an outlet a number is about these documents, not about the outlet. Compare texts of one genre on one event. Where two intervals overlap widely, that number does not tell the texts apart. Rows of one document depend on each other, and so do documents that share text.",
      "Only English is scored. Irony, pictures, placement, truth, intent and what a text leaves out are not counted.",
    ),
  ],
  [
    heading("How far it agrees with people"),
    ...paragraphs(
      "As measured; in brackets how far two coders agree with each other, where that is known: people, or on own gold two passes of one language model.",
    ),
    ...accuracy.map(({ stage, on, rows, limits }) =>
      [
        wrapped(`${stage}. ${on}`),
        ...rows.map(({ measure, value, human }) =>
          wrapped(`${measure}: ${value}${human === null ? "" : ` (${human})`}`, 4, "  - "),
        ),
        ...limits.map((limit) => wrapped(limit, 4, "  - ")),
      ].join("\n"),
    ),
  ],
  [heading("Reading it in Python"), EXAMPLES.python],
  [heading("Reading it in R"), EXAMPLES.r],
  [
    heading("Rights"),
    ...paragraphs(
      "The texts belong to their owners, and the licence of Parallax does not cover them; the column licence says what a text states of it. Before you pass the archive on, make sure that you may. corpus.ndjson and the columns words, content, source and cue hold words of the texts; scores.csv holds none. What Parallax adds, the numbers and the word list, may be used by anyone as the MIT licence has it; the publications that the word list rests on are named in it.",
    ),
  ],
  [
    heading("Citing"),
    ...paragraphs(
      `The Parallax contributors (2026). Parallax, version ${edition().version}. Software. Word list ${edition().lexicon}.`,
      "Name also the day of the export, and where the texts are from. Whoever has the same texts and the same version gets the same numbers.",
    ),
  ],
  [
    heading("Taking it into Parallax"),
    ...paragraphs(
      "parallax import FILE.zip --data NEW-FOLDER makes the same corpus again; its export is the same to the byte. Only corpus.ndjson is read; what is found is found anew.",
    ),
  ],
];
