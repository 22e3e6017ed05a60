import type { Command } from "../command";
import { format } from "./options";

/** The program against human coders. */
export const evaluateCommands: readonly Command[] = [
  {
    name: "evaluate",
    operands: "(--polnear DIR|--gold DIR|--loaded PATH|--alignment DIR|--sources DIR)",
    readsDocuments: false,
    summary:
      "Measure this program against coders: attributions, loaded terms, alignment, or who sources are.",
    details: [
      "Attributions (--polnear, --gold): marks are brat standoff, with Source, Cue and Content joined by an event; offsets count code points. Relations in another's content are left out on both sides (the program's by within, the coders' by a line A1<TAB>Nested E2), and so is text marked Discard. Where several coders marked a text, the first in file-name order counts. A text whose marks cannot be read is named and left out of every figure.",
      'Loaded terms (--loaded) in a file: one coded sentence a line, {"id": "…", "text": "…", "spans": [[start, end]]}, with "sentenceBiased": true or false, "ambiguous": [[start, end]] and "lexical": [{"span": [start, end], "quote": true}] where known; offsets count UTF-16 units. Each is read on its own, as a document of unknown genre. Figures are of words, of marked terms, of sentences, of calibration, of voices, and of each part of the program alone.',
      "Loaded terms (--loaded) in a folder: NAME.1.tsv and NAME.2.tsv by two coders, with NAME.txt beside them or NAME the id of a document of the sample corpus. A line is a mark: its start and end with a space between, then category, voice, sure (2 or 1) and the marked words, with tabs between; offsets count UTF-16 units. Figures are of the coders' agreement, and of what the program and its word list alone find of their marks, by document and in all. A line that cannot be read, in a file or a folder, is named and left out.",
      'Alignment (--alignment): EVENT.json, one an event: {"event": "…", "part": "…", "documents": [NAME…], "groups": [{"id": "…", "strength": "strong" or "weak", "passages": [{"document": NAME, "span": [start, end], "begins": "first words"}]}], "negatives": [{"id": "…", "passages": […]}]}, with "second", the strength by a second coder or "none", where known; offsets count UTF-16 units. Figures are of groups and links found, of what the program sets side by side, and of hard negatives that it takes for the same, by part. A file that cannot be read is named and left out.',
      "Sources (--sources): NAME.tsv with NAME.txt beside it. Its first line is # and the name of a part; every other one is a source: its start and end with a space between, its words, its name or - where the text names nobody, and its type (person, organisation, collective, document, vague), with tabs between; offsets count UTF-16 units. Figures are of the sources found, of names given, of the nameable that are named, and of types, by part. A file that cannot be read is named and left out.",
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
        name: "alignment",
        takes: "folder",
        default: null,
        help: "EVENT.json in this folder; the text of a document is documents/NAME.txt in it, or of the sample corpus.",
      },
      {
        name: "sources",
        takes: "folder",
        default: null,
        help: "NAME.tsv in this folder, with NAME.txt beside it: who the sources of a text are.",
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
];
