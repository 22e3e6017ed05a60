import { describe, expect, test } from "vitest";
import { read, wordsOf } from "../support/read";

/** Sides that may stand in each other's place. */
const SIDES: readonly (readonly [string, string])[] = [
  ["Israel", "Palestine"],
  ["Israelis", "Palestinians"],
  ["Israeli", "Palestinian"],
  ["Russia", "Ukraine"],
  ["Russian", "Ukrainian"],
  ["Republicans", "Democrats"],
  ["the police", "the protesters"],
  ["the government", "the opposition"],
  ["India", "Pakistan"],
  ["Armenia", "Azerbaijan"],
  ["China", "Taiwan"],
  ["the United States", "Iran"],
  ["Hamas", "Fatah"],
  ["Turkey", "Greece"],
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

describe("exchanging the sides' names changes nothing but the names", () => {
  describe.each(SIDES)("%s and %s", (a, b) => {
    test.each(SENTENCES)("%s", (sentence) => {
      const one = filled(sentence, a, b);
      const other = filled(sentence, b, a);
      expect(shapeOf(other, b, a)).toEqual(shapeOf(one, a, b));
    });
  });
});
