import type { Figure } from "./figures";
import type { Profile } from "./profiles";
import type { Rarity } from "./rarity";
import type { Line } from "./runs";

/** Pairs are sought only where a word stands in few sentences, which keeps the search linear in the text. */
const mostSentences = 12;

/** Two passages with less in common are not looked at; a figure that both give, or a saying, is enough. */
const leastShared = 0.3;
const sure = 0.3;

const figureMark = "#";

/** The same for figures of which one may be the other rounded: its first digit and its size. */
const figureKey = ({ value }: Figure): string => figureMark + Number(value.toPrecision(1));

const sayingMark = "“";

/** Quoted words in a row that are the same saying elsewhere, of whatever words. */
const sayingWords = 4;

/** Each four words in a row that a passage quotes, the same in all documents. */
const sayingsOf = ({ stems }: Line): ReadonlySet<string> =>
  new Set(
    Array.from(
      { length: Math.max(0, stems.length - sayingWords + 1) },
      (_, at) => sayingMark + stems.slice(at, at + sayingWords).join(" "),
    ),
  );

/** Pairs of passages of different documents that share rare words enough, each once. */
export function candidates(
  profiles: readonly Profile[],
  rarity: Rarity,
): readonly (readonly [Profile, Profile])[] {
  const places = new Map<string, number[]>();
  const put = (key: string, index: number) => {
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  };
  profiles.forEach(({ weights, acts, actors, passage, quoted }, index) => {
    for (const key of sayingsOf(quoted)) put(key, index);
    for (const root of [...weights.keys(), ...acts.keys(), ...actors.keys()])
      if (rarity.sentencesWith(root) <= mostSentences) put(root, index);
    for (const key of new Set(passage.figures.map(figureKey))) put(key, index);
  });
  const weightOf = (key: string): number =>
    key.startsWith(figureMark) || key.startsWith(sayingMark) ? sure : rarity.ofRoot(key);
  const shared = new Map<number, number>();
  for (const [key, indices] of places) {
    if (indices.length > mostSentences) continue;
    const weight = weightOf(key);
    indices.forEach((a, place) => {
      for (const b of indices.slice(place + 1)) {
        const pair = a * profiles.length + b;
        shared.set(pair, (shared.get(pair) ?? 0) + weight);
      }
    });
  }
  return [...shared].flatMap(([key, weight]) => {
    const a = profiles[Math.floor(key / profiles.length)];
    const b = profiles[key % profiles.length];
    return a && b && weight >= leastShared && a.passage.document !== b.passage.document
      ? [[a, b] as const]
      : [];
  });
}
