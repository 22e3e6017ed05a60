import { compare } from "../../analysis/comparison";
import type { Alignment, Analysis } from "../../analysis/types";
import { analysisOf, at, quotation } from "../support/reading";

/** Sentences on one topic, alike in their topic words and in nothing else; each names its own town. */
export const filler = (towns: readonly string[]): string =>
  towns.map((town) => `the minister told the council about the harbour of ${town}.`).join("\n");
export const left = filler(["Arlon", "Bruges", "Cadiz", "Delft", "Essen", "Fano", "Ghent", "Hull"]);
export const right = filler(["Izmir", "Jena", "Kiel", "Lodz", "Mons", "Nice", "Oslo", "Pisa"]);

/** A text whose quotation marks are marked as speech. */
function quoting(text: string, id: string, date: string | null): Analysis {
  const quotations = [...text.matchAll(/“[^”]*”/g)].map(([words], index) =>
    quotation(`q${index}`, at(text, words)),
  );
  return analysisOf(text, { id, date }, { quotations });
}

/** The alignments of two texts, each a sentence within eight others on the same topic, of the dates given. */
export const pairs = (a: string, b: string, dates: readonly [string?, string?] = []): readonly Alignment[] =>
  compare([quoting(`${left}\n${a}`, "a", dates[0] ?? null), quoting(`${right}\n${b}`, "b", dates[1] ?? null)])
    .alignments;

export const sameWeek = ["2024-05-10", "2024-05-12"] as const;
export const yearsApart = ["2021-05-10", "2024-05-12"] as const;
