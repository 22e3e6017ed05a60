/** What a sentence adds to whoever is mentioned in it: see `PROMINENCE`. */
const MENTIONED = 100;
/** From one sentence to the next so much of the salience is left. */
const LEFT = 0.5;
/** Whoever has less is forgotten. */
const FORGOTTEN = 3;

interface Entry<Item> {
  readonly item: Item;
  /** Salience from the sentences before `sentence`, and from it. */
  before: number;
  here: number;
  sentence: number;
}

/** An item with how salient it is, and how long ago it was mentioned. */
export interface Salient<Item> {
  readonly item: Item;
  readonly salience: number;
  readonly sentencesAgo: number;
}

/** Who or what has been mentioned, and how salient it still is. */
export interface Register<Item> {
  /** Notes a mention: within a sentence only the most prominent one counts. */
  readonly note: (item: Item, sentence: number, prominence: number, share?: number) => void;
  /** All that are remembered at a sentence, the most salient first; each weighed by `weigh`, 0 where it does not fit. */
  readonly ranked: (sentence: number, weigh: (item: Item) => number) => readonly Salient<Item>[];
}

/** An empty register. Salience halves from sentence to sentence (Lappin and Leass 1994). */
export function registerOf<Item>(): Register<Item> {
  const entries = new Map<Item, Entry<Item>>();
  const at = (entry: Entry<Item>, sentence: number): number =>
    (entry.before + entry.here) * LEFT ** (sentence - entry.sentence);

  return {
    note(item, sentence, prominence, share = 1) {
      const entry = entries.get(item) ?? { item, before: 0, here: 0, sentence };
      if (entry.sentence !== sentence) {
        entry.before = at(entry, sentence);
        entry.here = 0;
        entry.sentence = sentence;
      }
      entry.here = Math.max(entry.here, (MENTIONED + prominence) * share);
      entries.set(item, entry);
    },
    ranked(sentence, weigh) {
      const found: Salient<Item>[] = [];
      for (const entry of entries.values()) {
        const salience = at(entry, sentence);
        if (salience < FORGOTTEN) entries.delete(entry.item);
        const weight = weigh(entry.item);
        if (weight > 0)
          found.push({
            item: entry.item,
            salience: salience * weight,
            sentencesAgo: sentence - entry.sentence,
          });
      }
      return found.sort((a, b) => b.salience - a.salience);
    },
  };
}
