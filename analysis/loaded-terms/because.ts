import { categories, sources } from "./lexicon";
import type { Match } from "./matcher";

const strengths = { 1: "often descriptive", 2: "mostly judging", 3: "judging wherever it stands" } as const;

/** Why a match is marked, in words: entry with note and source, category, context, strength. */
export function because({ entry, context }: Match): readonly string[] {
  const source = sources.find((one) => one.id === entry.source.id)?.title ?? entry.source.id;
  const category = categories.find((one) => one.id === entry.category)?.name ?? entry.category;
  const section = entry.source.section ? `, ${entry.source.section}` : "";
  return [
    `lexicon entry "${entry.id}": ${entry.note} (${source}${section})`,
    `category: ${category}`,
    ...context,
    `strength ${entry.strength} of 3: ${strengths[entry.strength]}`,
  ];
}
