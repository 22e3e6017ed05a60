import { type HeldStory, heldStories } from "./held-stories";
import type { Store } from "./open";
import { saveStories } from "./stories";

/** Documents that belong together, with the story that somebody holds them in, or `null`. */
export interface Grouped {
  readonly held: HeldStory | null;
  readonly documents: readonly string[];
}

/**
 * Groups as a program makes them, corrected by what people hold: a document that is held stays in its story; the others
 * of its group join the story that holds most of it, unless they are kept out of it: those stand alone.
 */
export function withHeld(
  groups: readonly (readonly string[])[],
  held: readonly HeldStory[],
): readonly Grouped[] {
  const holder = new Map(held.flatMap((story) => story.documents.map((id) => [id, story] as const)));
  const joined = new Map<HeldStory, string[]>(held.map((story) => [story, [...story.documents]]));
  const free = groups.flatMap((group): readonly Grouped[] => {
    const most = mostOften(group.flatMap((id) => holder.get(id) ?? []));
    const others = group.filter((id) => !holder.has(id));
    if (!most) return [{ held: null, documents: others }];
    joined.get(most)?.push(...others.filter((id) => !most.out.includes(id)));
    return [];
  });
  return [...[...joined].map(([story, documents]) => ({ held: story, documents })), ...free];
}

/** What stands most often in a list; of equals the first. */
function mostOften<Item>(items: readonly Item[]): Item | undefined {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

/**
 * Replaces the stories by these groups of documents, as `withHeld` corrects them. A story is named by the first of its
 * documents, so that it keeps its id when more come; it is labelled by the first headline, unless somebody named it.
 * Documents that were deleted since they were grouped are passed over.
 */
export const regroup = (store: Store, groups: readonly (readonly string[])[]): void =>
  store.database.transaction(() => {
    const known = new Map(
      store.database
        .rows<Document>("SELECT id, number, title FROM documents ORDER BY number")
        .map((row) => [row.id, row] as const),
    );
    const held = heldStories(store);
    const taken = new Set(held.map(({ id }) => id));
    const grouped = withHeld(
      groups.map((group) => group.filter((id) => known.has(id))),
      held,
    ).map((group) => ({
      held: group.held,
      documents: group.documents.flatMap((id) => known.get(id) ?? []).sort((a, b) => a.number - b.number),
    }));
    saveStories(
      store,
      grouped
        .filter(({ held: story, documents }) => documents.length > (story ? 0 : 1))
        .map(({ held: story, documents }) => ({
          id: story?.id ?? freeId(`s${documents[0]?.number}`, taken),
          label: story?.label ?? labelOf(documents),
          documents: documents.map(({ id }) => id),
        })),
    );
  });

interface Document {
  readonly id: string;
  readonly number: number;
  readonly title: string | null;
}

const labelOf = (documents: readonly Document[]): string | null =>
  documents.find(({ title }) => title)?.title ?? null;

/** The id, or where it is taken, with a number behind it; then taken. */
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  taken.add(free);
  return free;
}
