import {
  accuracy,
  categories,
  cueEntries,
  lexicon,
  measuresOf,
  methods,
  modelCard,
  sources,
  version,
} from "#analysis";
import { intakeRules } from "#corpus";
import { library } from "../library";

/** How every number is made: measures, intervals, accuracy, word list, cue list, rules, limits; from the data themselves. */
export function methodPage() {
  const items = library();
  const cited = new Map(sources.map((source) => [source.id, source]));
  const stances = [
    ...new Map(
      cueEntries.map(({ stance, note, source }) => [`${stance} ${note}`, { stance, note, source }]),
    ).values(),
  ];
  return {
    version,
    lexiconHash: items[0]?.analysis.analyser.lexicon ?? null,
    accuracy,
    modelCard,
    measures: measuresOf(items.map(({ analysis }) => analysis)).map(
      ({ id, label, unit, method, group, explanation }) => ({
        id,
        label,
        unit,
        method: methods[method].name,
        group,
        explanation,
      }),
    ),
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
    cues: stances.map(({ stance, note, source }) => ({
      stance,
      note,
      source,
      words: cueEntries
        .filter((entry) => entry.stance === stance && entry.note === note)
        .map(({ lemmas }) => lemmas.join(" "))
        .sort(),
    })),
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

export type MethodView = ReturnType<typeof methodPage>;
