import {
  accuracy,
  categories,
  cueEntries,
  edition,
  lexicon,
  measuresOf,
  methods,
  modelCards,
  sources,
  version,
} from "#analysis";
import { intakeRules } from "#corpus";
import { firstItems } from "../library";

/** How every number is made: measures, intervals, accuracy, word list, cue list, rules, limits; from the data themselves. */
export function methodPage() {
  const analyses = firstItems(3).map(({ analysis }) => analysis);
  const cited = new Map(sources.map((source) => [source.id, source]));
  return {
    version,
    lexiconHash: edition().lexicon,
    accuracy,
    modelCards,
    measures: measuresOf(analyses).map(({ id, label, unit, method, group, explanation }) => ({
      id,
      label,
      unit,
      method: methods[method].name,
      group,
      explanation,
    })),
    methods: Object.values(methods),
    categories: categories.map((category) => ({
      id: category.id,
      name: category.name,
      definition: category.definition,
      source: cited.get(category.source.id)?.title ?? category.source.id,
      entries: lexicon
        .filter((entry) => entry.category === category.id)
        .map(({ id, pattern, strength, neutral, contested, note, source }) => ({
          id,
          pattern,
          strength,
          neutral,
          views: contested?.views ?? [],
          note,
          source: [cited.get(source.id)?.title ?? source.id, source.section].filter(Boolean).join(", "),
        })),
    })),
    entries: lexicon.length,
    cues: cueGroups(),
    rules: intakeRules.map(({ name, reason }) => ({ name, reason })),
    sources: sources.map(({ id, title, author, year, url, note }) => ({
      id,
      title,
      author,
      year,
      url,
      note,
    })),
  };
}

/** The cue list by what the cues have in common; a word's own note where it has one. */
function cueGroups() {
  const groups = new Map(cueEntries.map((entry) => [`${entry.stance} ${entry.group}`, entry]));
  const byStance = [...groups].sort(([, a], [, b]) => a.stance.localeCompare(b.stance, "en"));
  return byStance.map(([key, { stance, group, source }]) => ({
    stance,
    note: group,
    source,
    words: cueEntries
      .filter((entry) => `${entry.stance} ${entry.group}` === key)
      .map(({ lemmas, note }) => ({ word: lemmas.join(" "), note: note === group ? null : note }))
      .sort((a, b) => a.word.localeCompare(b.word, "en")),
  }));
}

export type MethodView = ReturnType<typeof methodPage>;
