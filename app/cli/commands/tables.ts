import type { Command } from "../command";
import { format, input, jobs, voice } from "./options";

/** Words in context, the word list, and coders against each other. */
export const tableCommands: readonly Command[] = [
  {
    name: "kwic",
    operands: "TERM [PATH…|-]",
    readsDocuments: true,
    first: "TERM",
    summary: "Print every place that has a word or phrase, with its context and voice.",
    details: [
      'TERM is one argument: put several words into quotation marks. A phrase stands in one sentence; a hyphen in it counts as a space, other signs must stand as given. * stands for any letters within a word, or alone for any word: "terror*", "human * defenders". lemma: before a word means all its forms: lemma:raid. Letter case and a possessive ending do not count, accents do. No word is in two lines.',
      'ndjson is one line each: {"document": ID, "outlet": …, "voice": …, "span": [start, end], "sentence": [start, end], "left": "…", "keyword": "…", "right": "…", "analyser": {"version", "lexicon", "text"}}, with half-open UTF-16 offsets into the text; csv has the same columns, offsets as start, end, sentence_start, sentence_end, and analyser, lexicon, text_sha256. Every format comes in the order asked for. Context stays in the paragraph, body only.',
      "In the order of the documents each line is printed at once and none is kept; to sort or draw a sample the lines are held, not the texts. Standard error says how many there are.",
    ],
    options: [
      input,
      format(["text", "ndjson", "csv"], "text is for people, what was found in brackets below each other."),
      voice("Only where the first word stands in this voice."),
      { name: "outlet", takes: "word", default: null, help: "Only documents of the outlet of this id." },
      {
        name: "sort",
        takes: ["document", "keyword", "left1", "left2", "left3", "right1", "right2", "right3"],
        default: "document",
        help: "By document and place, by what was found, or by the first, second or third word to its left or right and then those beyond it, by code unit.",
      },
      {
        name: "context",
        takes: "whole",
        default: "10",
        help: "Words of context on each side.",
      },
      {
        name: "sample",
        takes: "whole",
        default: null,
        help: "Only a random sample of so many lines, in the order asked for; a larger one of the same seed holds the smaller.",
      },
      {
        name: "seed",
        takes: "whole",
        default: "1",
        help: "Seed of the sample: line n is given the n-th number of Mulberry32, and the smallest are taken, so that the same lines and seed give the same sample everywhere.",
      },
      jobs,
    ],
  },
  {
    name: "lexicon",
    operands: "",
    readsDocuments: false,
    summary: "Print the word list of loaded terms with its notes and sources.",
    details: [
      "By category, in the order of the method page, then by id. json is one record with the categories, the sources and every field of each entry; csv has id, pattern, category, category_name, strength, neutral, views, note, example, only_after, only_before, not_after, not_before, source, source_section, source_title, source_author, source_year, source_url. Patterns are explained in analysis/loaded-terms/lexicon/README.md.",
    ],
    options: [
      format(["text", "json", "csv"], "text is for people, json one record, csv one entry a row."),
      { name: "category", takes: "word", default: null, help: "Only entries of the category of this id." },
    ],
  },
  {
    name: "agreement",
    operands: "PATH PATH…",
    readsDocuments: false,
    needsSome: "PATH",
    summary: "Say how far coders of loaded terms agree: Krippendorff's alpha with its matrix.",
    details: [
      "PATH is a coder's file NAME.CODER.tsv, or a folder of them; two coders or more for each document, with NAME.txt beside them or NAME the id of a document of the sample corpus. A line is a mark, as for evaluate --loaded. A line that cannot be read is named and left out.",
      "On words: every word of the body is a unit, by position alone (marked or not) and by category. On places, where marks share a character: how many two coders marked, and alpha of category and voice where they did. For every pair of coders: shared marks by position, those that share half or more, and those with the same bounds. Boilerplate is left out.",
      "On stretches: Krippendorff's alphas for unitising, by length in UTF-16 units, of where marks begin and end with their category, of marked or not, and of the category where two coders marked, in all and one by one. What two marks of one coder share is the first one's.",
    ],
    options: [
      format(
        ["text", "json"],
        "text is a table for people, json one record with every matrix of coincidences.",
      ),
    ],
  },
];
