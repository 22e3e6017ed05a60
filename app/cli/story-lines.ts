import { oncePerText, type Reuse, type ReusePair, type Story } from "#analysis";
import { pairedAll } from "./spans";

/** To four places: more would be noise. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

const pairRecord = ({ documents, shares, original, runs, because }: ReusePair) => ({
  documents,
  shares: shares.map(rounded),
  original,
  because,
  runs: runs.map(pairedAll),
});

/** The items by the story of their first document. */
function byStory<Item extends { readonly documents: readonly string[] }>(
  items: readonly Item[],
  storyOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Item[]> {
  const sorted = new Map<string, Item[]>();
  for (const item of items) {
    const story = storyOf.get(item.documents[0] ?? "") ?? "";
    const known = sorted.get(story);
    if (known) known.push(item);
    else sorted.set(story, [item]);
  }
  return sorted;
}

/** The stories as lines of JSON, with what their documents re-use where that was asked for. */
export function* storyLines(stories: readonly Story[], reuse: Reuse | null): Generator<string> {
  const storyOf = new Map(
    stories.flatMap(({ id, documents }) => documents.map((each) => [each, id] as const)),
  );
  const copies = byStory(reuse?.copies ?? [], storyOf);
  const pairs = byStory(reuse?.pairs ?? [], storyOf);
  for (const { id, documents, confidence, because } of stories) {
    const record = { story: id, documents, confidence: confidence && rounded(confidence), because };
    const reused = reuse && {
      texts: oncePerText(documents, reuse.copies),
      copies: copies.get(id) ?? [],
      reuse: (pairs.get(id) ?? []).map(pairRecord),
    };
    yield JSON.stringify({ ...record, ...reused });
  }
}
