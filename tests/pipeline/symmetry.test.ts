import { describe, expect, test } from "vitest";
import { accuracy, analyse } from "#analysis";
import { documentOf, read, wordsOf } from "../support/read";

/** Sides by name, which may stand in each other's place. */
const SIDES: readonly (readonly [string, string])[] = [
  ["Israel", "Palestine"],
  ["Israelis", "Palestinians"],
  ["Israeli", "Palestinian"],
  ["Russia", "Ukraine"],
  ["Russian", "Ukrainian"],
  ["Republicans", "Democrats"],
  ["India", "Pakistan"],
  ["Armenia", "Azerbaijan"],
  ["China", "Taiwan"],
  ["Hamas", "Fatah"],
  ["Turkey", "Greece"],
  ["Kenya", "Uganda"],
  ["Serbia", "Kosovo"],
];

/**
 * Sides that differ in number or article too: other words, not other names, which the learned readings may take
 * otherwise.
 */
const DESCRIBED: readonly (readonly [string, string])[] = [
  ["the police", "the protesters"],
  ["the government", "the opposition"],
  ["the United States", "Iran"],
  ["Labour", "the Conservatives"],
];

/** Sentences with places for the two sides, `A` and `B`. */
const SENTENCES: readonly string[] = [
  "A said B had broken the truce.",
  "A claims that B attacked first, but B denies it.",
  "“We will not accept this from B,” A said.",
  "A condemned the attack on the village and urged B to withdraw.",
  "According to A, three people were killed by B on Monday.",
  "The talks between A and B failed, the envoy told reporters.",
  "A called the vote in B “a farce”.",
  "A was accused by B of hiding the dead.",
  "A and B said they would meet in May.",
  "Many people fled when A shelled the town near B.",
  "The brutal crackdown by A on B drew a shameful silence.",
  "Thugs from A massacred innocent families in B.",
  "A launched a cowardly attack on B, a barbaric act.",
  "Critics call A a rogue regime and B its puppet.",
  "A waged a heroic struggle against the aggression of B.",
  "So-called reforms in A hide an unprecedented disaster for B.",
];

/** Where A and B stand with the words of a side, a capital where the sentence begins. */
function filled(sentence: string, a: string, b: string): string {
  const text = sentence.replace(/\b[AB]\b/g, (place) => (place === "A" ? a : b));
  return text[0]?.toUpperCase() + text.slice(1);
}

/** What is found in a text, with the sides' words taken back to A and B. */
function shapeOf(text: string, a: string, b: string) {
  const reading = read(text);
  const plain = (words: string) => {
    const side = (name: string) => new RegExp(`\\b${name}\\b`, "gi");
    return words.replace(side(a), "A").replace(side(b), "B");
  };
  const words = (spans: Parameters<typeof wordsOf>[1] | undefined) =>
    plain(wordsOf(reading, spans ?? []).join(" … "));
  return {
    attributions: reading.attributions.map(({ mode, source, cue, content, within, confidence }) => ({
      mode,
      source: words(source?.spans),
      cue: words(cue?.spans),
      content: words(content.spans),
      stance: cue?.stance,
      within,
      confidence,
    })),
    claims: reading.claims.map(({ voice, span, hedged, evaluative, confidence }) => ({
      voice,
      words: words([span]),
      hedged,
      evaluative,
      confidence,
    })),
    terms: reading.loadedTerms.map(({ text: term, category, voice }) => ({
      term: plain(term),
      category,
      voice,
    })),
    voices: [...new Set(reading.voices)].sort(),
  };
}

/** Every score of a text that could be measured, by measure. */
const scoresOf = (text: string): ReadonlyMap<string, number | null> =>
  new Map(Object.entries(analyse(documentOf(text)).scores).map(([id, { value }]) => [id, value]));

/** How far a score may move when the sides change places: a share of 2 in 100, or a rate of 2 in 100 of its own. */
const MOST = 0.02;

const moved = (one: number | null, other: number | null): number =>
  one === null || other === null
    ? one === other
      ? 0
      : 1
    : Math.abs(one - other) / Math.max(1, Math.abs(one));

describe("exchanging the sides' names changes nothing but the names", () => {
  test("in at least 200 pairs of sentences, as the method page says", () => {
    const pairs = SIDES.length * SENTENCES.length;
    expect(pairs).toBeGreaterThanOrEqual(200);
    const stated = accuracy.flatMap(({ rows }) => rows).find(({ key }) => key === "symmetry.pairs");
    expect(stated?.value).toBe(`${pairs} of ${pairs}`);
  });

  describe.each(SIDES)("%s and %s", (a, b) => {
    test.each(SENTENCES)("%s", (sentence) => {
      const one = filled(sentence, a, b);
      const other = filled(sentence, b, a);
      expect(shapeOf(other, b, a)).toEqual(shapeOf(one, a, b));
      const [before, after] = [scoresOf(one), scoresOf(other)];
      expect(before.size).toBeGreaterThan(0);
      for (const [id, value] of before)
        expect(moved(value, after.get(id) ?? null), id).toBeLessThanOrEqual(MOST);
    });
  });

  test("and mostly nothing where the sides' words differ in grammar too", () => {
    const cases = DESCRIBED.flatMap(([a, b]) => SENTENCES.map((sentence) => ({ a, b, sentence })));
    const same = cases.filter(({ a, b, sentence }) => {
      const [one, other] = [shapeOf(filled(sentence, a, b), a, b), shapeOf(filled(sentence, b, a), b, a)];
      return JSON.stringify(withoutSureness(one)) === JSON.stringify(withoutSureness(other));
    });
    expect(same.length / cases.length).toBeGreaterThanOrEqual(0.75);
  });
});

const withoutSureness = ({ attributions, claims, ...rest }: ReturnType<typeof shapeOf>) => ({
  ...rest,
  attributions: attributions.map(({ confidence: _, ...marks }) => marks),
  claims: claims.map(({ confidence: _, ...marks }) => marks),
});
