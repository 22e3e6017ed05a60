import { runText } from "./passages";
import type { Meant, Profile } from "./profiles";

/** One thing as two passages write it. */
export type Twice = readonly [string, string];

/** What two passages say in different words. */
export interface Otherwise {
  readonly key: string;
  readonly weight: number;
  readonly texts: Twice;
}

/** Whether none of the words that tell it is the same: these are compared as words. */
const apart = (x: Meant, y: Meant, said: Profile): boolean =>
  ![...x.roots].some((root) => y.roots.has(root) && said.weights.has(root));

/** Acts that both tell, in different words. */
export function sharedActs(a: Profile, b: Profile): readonly Otherwise[] {
  const shared: Otherwise[] = [];
  for (const [key, own] of a.acts) {
    const other = b.acts.get(key);
    if (!other || !apart(own, other, a)) continue;
    shared.push({ key, weight: Math.min(own.weight, other.weight), texts: [own.text, other.text] });
  }
  return shared;
}

/** The word of a root as a passage writes it. */
const written = ({ passage }: Profile, root: string): string => {
  const word = passage.words.find((each) => each.root === root);
  return word ? runText(passage, [word]) : root;
};

/** Persons whom one names and the other means, or whom both mean in different words. */
export function sharedActors(a: Profile, b: Profile): readonly Otherwise[] {
  if (a.actors.size + b.actors.size === 0) return [];
  return [...a.actors.keys(), ...[...b.actors.keys()].filter((key) => !a.actors.has(key))].flatMap((key) => {
    const [own, other] = [a.actors.get(key), b.actors.get(key)];
    const both = own && other ? apart(own, other, a) : (own ? b : a).weights.has(key);
    if (!both) return [];
    const texts = [own?.text ?? written(a, key), other?.text ?? written(b, key)] as const;
    return [{ key, weight: Math.min(own?.weight ?? 1, other?.weight ?? 1), texts }];
  });
}
