import type { Told } from "./acts";
import { holdersOf } from "./offices";
import type { Passage } from "./passages";

/** Persons whom a passage means without naming them, by the root of their name. */
export type Actors = ReadonlyMap<string, Told>;

const nobody: Actors = new Map();

/**
 * Whom each passage means by an office ("the minister of works") without naming them, by root of the name: the one name
 * of which any of the texts says that its bearer is that. Linear in the passages.
 */
export function actorsIn(passages: readonly Passage[]): (passage: Passage) => Actors {
  const holder = holdersOf(passages.flatMap(({ offices }) => offices));
  const actors = new Map<Passage, Actors>();
  for (const passage of passages) {
    const own = new Map<string, Told>();
    for (const description of passage.descriptions) {
      const found = holder(description);
      if (found !== null) own.set(found, description);
    }
    for (const { root } of passage.words) own.delete(root);
    if (own.size > 0) actors.set(passage, own);
  }
  return (passage) => actors.get(passage) ?? nobody;
}
