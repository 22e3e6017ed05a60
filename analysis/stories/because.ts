import { type Common, commonIn } from "./common";
import type { StoryFeatures } from "./features";
import type { Rarity } from "./rarity";
import { sharedTerms } from "./shared-terms";

/** Names, and words, that the reasons give. */
const most = 5;

/** "a, b and c". */
const listed = (texts: readonly string[]): string =>
  texts.length > 1 ? `${texts.slice(0, -1).join(", ")} and ${texts.at(-1)}` : (texts[0] ?? "");

/** "all 3 name A and B", "most name C": a sentence for what all have in common, and one for what most have. */
function sentences(common: readonly Common[], all: number, verb: string): readonly string[] {
  const first = common.slice(0, most);
  const say = (who: string, what: readonly Common[]): readonly string[] => {
    const rare = verb === "use" && what.every((each) => each.rare) ? ", rare in these documents" : "";
    return what.length > 0 ? [`${who} ${verb} ${listed(what.map(({ text }) => text))}${rare}`] : [];
  };
  return [
    ...say(
      all === 2 ? "both" : `all ${all}`,
      first.filter(({ users }) => users === all),
    ),
    ...say(
      "most",
      first.filter(({ users }) => users < all),
    ),
  ];
}

/** When the documents were published, as far as that is known. */
function dated(documents: readonly StoryFeatures[]): string {
  const dates = documents.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined) return "no dates known: grouped by their words alone";
  const range = first === last ? `dated ${first}` : `dated ${first} to ${last}`;
  const missing = documents.length - dates.length;
  return missing > 0 ? `${range}, ${missing} of ${documents.length} without a date` : range;
}

/** Why documents belong together: shared names, rare words, dates. Nothing where there is but one. */
export function becauseOf(documents: readonly StoryFeatures[], rarity: Rarity): readonly string[] {
  if (documents.length < 2) return [];
  const { names, words } = commonIn(documents, sharedTerms(documents, rarity));
  return [
    ...sentences(names, documents.length, "name"),
    ...sentences(words, documents.length, "use"),
    dated(documents),
  ];
}
