import type { Attribution } from "../../types";
import { stemsOf } from "./words";

/** Who is said to have said something of a sentence. */
export interface Speaker {
  /** Stems of the capitalised words of the name. */
  readonly stems: ReadonlySet<string>;
  /** Those, and of all else that is capitalised where the source stands: "Twitter's Ann Lee". */
  readonly mentioned: ReadonlySet<string>;
  /** Named as a person in the very words of the source: by no pronoun, and by more than what the person is. */
  readonly person: boolean;
}

/** Capitalised where they open a sentence, without naming anybody. */
const unnamed =
  /^(?:he|she|it|they|we|you|the|a|an|his|her|its|their|our|this|that|these|those|some|many)\b/i;

/** The capitalised words of a source. */
const namesIn = (text: string): readonly string[] =>
  text.replace(unnamed, "").match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? [];

const stemsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => stemsOf({ text })));

/** Whether a source is a name: "the congressman who represents Hull" has one within it and is none. */
const endsInName = (text: string): boolean => /\p{Lu}[\p{L}\p{M}]+[^\p{L}]*(?:\([^)]*\))?$/u.test(text);

/** The speakers whom attributions name where they stand: "Ms Duarte", not "she". */
export const speakersIn = (attributions: readonly Attribution[]): readonly Speaker[] =>
  attributions.flatMap(({ source }) => {
    const here = namesIn(source?.text ?? "");
    if (!source || here.length === 0) return [];
    const name = source.name ?? source.text;
    return [
      {
        stems: stemsIn(namesIn(name)),
        mentioned: stemsIn([...here, ...namesIn(name)]),
        person: source.type === "person" && endsInName(name),
      },
    ];
  });

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((stem) => stem.length > 2 && b.has(stem));

/** Whether speakers are the same, or persons by other names, who mention none of each other's. */
export function speakersOf(a: readonly Speaker[], b: readonly Speaker[]): "same" | "different" | null {
  const some = (test: (own: Speaker, other: Speaker) => boolean) =>
    a.some((own) => b.some((other) => test(own, other)));
  if (some((own, other) => meet(own.stems, other.stems))) return "same";
  if (some((own, other) => meet(own.mentioned, other.mentioned))) return null;
  return [a, b].every((speakers) => speakers.some(({ person }) => person)) ? "different" : null;
}
