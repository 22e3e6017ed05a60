import type { StoryDocument } from "#analysis";
import { article } from "./articles";

const syllables = "ba ke di fo gu ha li me no pa ra so tu va we zi".split(" ");

/** An invented word for a number; small numbers are the common words. */
const wordAt = (number: number): string =>
  [0, 4, 8, 12].map((shift) => syllables[(number >> shift) & 15] as string).join("");

/** Numbers from 0 to below 1, the same on every machine (Mulberry32). */
function draws(): () => number {
  let state = 7;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * So many invented documents, four an event, five events a day: common words, which follow Zipf's law, words of the
 * event, and names that many events share. The id begins with the event.
 */
export function manyDocuments(count: number): readonly StoryDocument[] {
  const draw = draws();
  const among = (range: number): number => Math.floor(range * draw());
  return Array.from({ length: count }, (_, index) => {
    const event = Math.floor(index / 4);
    const words = Array.from({ length: 160 }, () => {
      const kind = draw();
      if (kind < 0.15) return wordAt(20_000 + event * 12 + among(12));
      if (kind < 0.2) return wordAt(10_000 + among(300)).replace(/^./, (letter) => letter.toUpperCase());
      return wordAt(Math.floor(8000 ** draw()));
    });
    const day = new Date(Date.UTC(2031, 0, 1 + Math.floor(event / 5))).toISOString().slice(0, 10);
    return article(`${event} ${index % 4}`, index % 10 === 0 ? null : day, null, words.join(" "));
  });
}
