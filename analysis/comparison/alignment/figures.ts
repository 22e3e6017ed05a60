import type { Token } from "../../types";
import { rootOf, stemsOf } from "./words";

/** A number with what it counts. */
export interface Figure {
  readonly value: number;
  readonly text: string;
  /** Root of the noun that it counts, "%" for a share, `null` where no noun follows. */
  readonly unit: string | null;
  readonly year: boolean;
}

const numerals = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, value) => [word, value] as const),
);
const tens = "thirty forty fifty sixty seventy eighty ninety".split(" ");
for (const [index, word] of tens.entries()) numerals.set(word, 10 * (index + 3));
const powers = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);

/** Letters read of one number. */
const longestNumber = 20;

/** Tokens after a number among which its noun is sought: "17 UN Special Rapporteurs". */
const reach = 4;

/** "one" is an article as often as a number. */
const least = 2;

/** The number of a word: "12", "twelve", "sixty-four". */
function numberOf(text: string): number | null {
  if (text.length > longestNumber) return null;
  if (!/\d/.test(text)) return numeralOf(text);
  const digits = /^[$€£]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/.exec(text);
  return digits ? Number(`${digits[1]?.replaceAll(",", "")}${digits[2] ?? ""}`) : null;
}

function numeralOf(text: string): number | null {
  const [ten = "", one, ...more] = text.toLowerCase().split("-");
  const [first, last] = [numerals.get(ten), numerals.get(one ?? "zero")];
  return first === undefined || last === undefined || more.length > 0 || (one && !isTen(first))
    ? null
    : first + last;
}

const isTen = (value: number): boolean => value >= 20 && value < 100 && value % 10 === 0;

/** A number that is told over several tokens, and the token after it. */
interface Told {
  readonly value: number;
  readonly end: number;
}

/** The number from a token on: "2.3 million", "two hundred thousand", "three hundred and forty", "sixty - four". */
function numberFrom(tokens: readonly Token[], from: number): Told | null {
  const word = (at: number): string => tokens[at]?.text.toLowerCase() ?? "";
  let value = numberOf(word(from));
  if (value === null) return null;
  let end = from + 1;
  const ones = numerals.get(word(end + 1)) ?? 0;
  if (isTen(value) && word(end) === "-" && ones > 0 && ones < 10) [value, end] = [value + ones, end + 2];
  for (let power = powers.get(word(end)); power; power = powers.get(word(end))) {
    [value, end] = [value * power, end + 1];
    const rest = word(end) === "and" ? numberOf(word(end + 1)) : null;
    if (power === 100 && rest !== null && rest < power) [value, end] = [value + rest, end + 2];
  }
  return { value, end };
}

const isYear = (text: string, value: number): boolean =>
  /^\d{4}$/.test(text) && value >= 1500 && value < 2100;

/** What the number before `from` counts: the last of the nouns that follow it at once. */
function unitAfter(tokens: readonly Token[], from: number): string | null {
  let unit: string | null = null;
  for (const { text, pos } of tokens.slice(from, from + reach)) {
    if (/^(?:%|percent|cent|percentage)$/i.test(text)) return "%";
    if (pos === "NOUN" || pos === "PROPN") unit = rootOf(stemsOf({ text })[0] ?? "");
    else if (unit !== null || !/^(?:ADJ|VERB|PUNCT|ADP)$/.test(pos) || /^(?:[.,;:]|of|to|in)$/.test(text))
      break;
  }
  return unit;
}

/** The numbers of a sentence, in digits or words, "2.3 million" as one. */
export function figuresOf(tokens: readonly Token[]): readonly Figure[] {
  const figures: Figure[] = [];
  for (let from = 0; from < tokens.length; ) {
    const told = numberFrom(tokens, from);
    const { value, end } = told ?? { value: 0, end: from + 1 };
    if (value >= least) {
      const text = textFrom(tokens.slice(from, end));
      const unit = unitAfter(tokens, end);
      figures.push({ value, text, unit, year: isYear(text, value) && unit === null });
    }
    from = end;
  }
  return figures;
}

/** Tokens as they are written, but for spaces. */
const textFrom = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text }) => text)
    .join(" ")
    .replaceAll(" - ", "-");

/** From here on a number is so large that another text may round it. */
const roundable = 20;

/** What is told to the ten or to more is told roundly. */
const leastGrain = 10;

/** A rounded number is no further from the other than this share of it. */
const mostRounded = 0.1;

/** What a number is told to: 4,200 to the hundred, four thousand to the thousand. */
const grainOf = (value: number): number => {
  let grain = 1;
  while (value % (grain * 10) === 0) grain *= 10;
  return grain;
};

/** Whether one number is the other, rounded: "some 4,200" and "four thousand", 43,350 and 43,000. */
export function rounded(a: Figure, b: Figure): boolean {
  if (a.year || b.year || Math.min(a.value, b.value) < roundable) return false;
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  const apart = high - low;
  const grain = Math.max(grainOf(low), grainOf(high));
  return grain >= leastGrain && apart < grain / 2 && apart <= mostRounded * high;
}
