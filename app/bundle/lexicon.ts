import { lexicon } from "#analysis";
import { entryRow, lexiconColumns } from "../cli/lexicon-entries";
import type { BundleTable } from "./table";

const meanings: Readonly<Record<(typeof lexiconColumns)[number], string>> = {
  id: "Id of the entry; loaded-terms.csv names it under entry and parts.",
  pattern: "What it matches: any form of each word; | stands between alternatives, @ before a set of words.",
  category: "Kind of loading.",
  category_name: "Its name.",
  strength: "1 often descriptive, 2 mostly judging, 3 judging wherever it stands.",
  neutral: "A plainer wording; empty where there is none.",
  views: "How two sides see the word, where its loading is in dispute.",
  note: "Why it is listed.",
  example: "A sentence that it matches.",
  only_after: "It counts only after one of these words; empty for any.",
  only_before: "It counts only before one of these words; empty for any.",
  not_after: "It does not count after one of these words.",
  not_before: "It does not count before one of these words.",
  source: "Id of the publication that it rests on.",
  source_section: "Where in it, where that is known.",
  source_title: "Its title.",
  source_author: "Its author.",
  source_year: "Its year.",
  source_url: "Its address.",
};

/** The word list, in the order of the ids, as `parallax lexicon --format csv` prints it. */
export const lexiconTable: BundleTable = {
  file: "lexicon.csv",
  about: "One row an entry of the word list of loaded terms.",
  columns: lexiconColumns.map((name) => ({ name, about: meanings[name] })),
  rows: () => [[...lexicon].sort((a, b) => (a.id < b.id ? -1 : 1)).map(entryRow)],
};
