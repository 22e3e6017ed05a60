import type { Command } from "../command";
import { input } from "./options";

/** Documents on one event. */
export const storyCommands: readonly Command[] = [
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
];
