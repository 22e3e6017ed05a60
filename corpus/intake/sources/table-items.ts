import { intake } from "..";
import type { ByteSource } from "./bytes";
import { MOST_PAGES, pageReader } from "./pages";
import { decisionsOf } from "./tables/plan";
import { planTable, readingsOf } from "./tables/readings";
import type { RowReading } from "./tables/row";
import type { IntakeItem, SourceOptions } from "./types";

/** The rows of a table, a document each, in their order. Throws an `InputError` where it cannot be a table of texts. */
export async function* itemsOfTable(source: ByteSource, options: SourceOptions): AsyncGenerator<IntakeItem> {
  const { note, mostPages = MOST_PAGES } = options;
  const plan = await planTable(source, options);
  for (const decision of decisionsOf(plan)) note?.(decision);
  const read = pageReader(options);
  const doubts = newDoubts();
  let fetched = 0;
  for await (const reading of readingsOf(plan)) {
    const name = `${source.name}: row ${reading.number}`;
    if ("problem" in reading) {
      yield { name, problem: `${name}: ${reading.problem}` };
      continue;
    }
    doubts.add(reading);
    const { text, metadata } = reading;
    if (text.trim() !== "") yield { name, document: intake(text, metadata) };
    else if (++fetched <= mostPages) yield await read({ name, url: metadata.url ?? "", known: metadata });
    else yield { name, problem: `${name}: not fetched, ${mostPages} pages were; --most reads more` };
  }
  const words = doubts.words();
  if (words !== null) note?.(`${source.name}: ${words}`);
}

type Read = Extract<RowReading, { readonly text: string }>;

/** Counts rows that a person should look at, and keeps the first. */
function newDoubts(): { readonly add: (reading: Read) => void; readonly words: () => string | null } {
  let count = 0;
  let first = "";
  return {
    add: ({ number, doubts }) => {
      const [doubt] = doubts;
      if (doubt === undefined) return;
      if (count === 0) first = `row ${number}: ${doubt}`;
      count += 1;
    },
    words: () =>
      count === 0 ? null : `${count} ${count === 1 ? "row" : "rows"} to look at, the first is ${first}`,
  };
}
