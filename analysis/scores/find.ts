import { type Measure, rate } from "./measure";
import { measures } from "./measures";
import { type Scored, slug } from "./selection";

const categoryPrefix = "loaded.category.";

/** The measure of one category of loaded terms; the category is given as the marks name it. */
export function categoryMeasure(category: string): Measure {
  const name = category.replaceAll("-", " ");
  return {
    ...rate,
    id: `${categoryPrefix}${slug(category)}`,
    label: `Loaded terms: ${name}`,
    group: "Loaded terms by category",
    explanation: `Loaded terms of the category “${name}”, in whosever voice, per 1,000 body words.`,
    select: { from: "loadedTerms", tier: "lexicon", category: slug(category) },
  };
}

const byId = new Map(measures.map((measure) => [measure.id, measure]));

/** The measure that an id from an address means, or `null` where there is none. */
export function measureById(id: string): Measure | null {
  if (id.startsWith(categoryPrefix)) {
    const category = id.slice(categoryPrefix.length);
    return category !== "" && category === slug(category) ? categoryMeasure(category) : null;
  }
  return byId.get(id) ?? null;
}

/** The measures of the categories seen so far: texts hold the same few. */
const ofCategories = new Map<string, Measure>();

function madeOnce(category: string): Measure {
  const measure = ofCategories.get(category) ?? categoryMeasure(category);
  ofCategories.set(category, measure);
  return measure;
}

/** All measures that these documents ask for: the fixed ones, and one for each category they hold, by name. */
export function measuresOf(readings: readonly Pick<Scored, "loadedTerms">[]): readonly Measure[] {
  const categories = new Set<string>();
  for (const { loadedTerms } of readings)
    for (const { tier, category } of loadedTerms) if (tier === "lexicon") categories.add(category);
  return [...measures, ...[...categories].sort().map(madeOnce)];
}
