import { categories, sources } from "./lexicon";
import type { Match } from "./matcher";

const strengths = { 1: "often descriptive", 2: "mostly judging", 3: "judging wherever it stands" } as const;

const titles = new Map(sources.map(({ id, title }) => [id, title]));
const names = new Map(categories.map(({ id, name }) => [id, name]));

/** Why a match is marked, in words: entry with note and source, category, context, strength. */
export function because({ entry, context }: Match): readonly string[] {
  const source = titles.get(entry.source.id) ?? entry.source.id;
  const category = names.get(entry.category) ?? entry.category;
  const section = entry.source.section ? `, ${entry.source.section}` : "";
  return [
    `lexicon entry "${entry.id}": ${entry.note} (${source}${section})`,
    `category: ${category}`,
    ...context,
    `strength ${entry.strength} of 3: ${strengths[entry.strength]}`,
  ];
}
