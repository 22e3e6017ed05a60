import type { Score, Span, Voice } from "#analysis";

/** In whose voice words stand, as reports say it. */
export const voiceWords: Readonly<Record<Voice, string>> = {
  unattributed: "not attributed in the text",
  self: "the authors as “we”",
  headline: "in the headline",
  indirect: "reported",
  direct: "in quotation marks",
  scare: "in scare quotes",
};

const plain = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });

/** A number with at most one decimal. */
export const number = (value: number): string => plain.format(value);

/** A score with its interval and what it counts, on one line. */
export function scoreWords({ value, count, of, interval, reason }: Score, unit: string): string {
  if (value === null) return `not measured: ${reason}`;
  const share = unit === "share";
  const shown = (each: number): string => number(share ? each * 100 : each);
  const range = interval ? `, 95 % interval ${shown(interval[0])} to ${shown(interval[1])}` : "";
  return `${shown(value)} ${share ? "%" : unit}${range} (${number(count)} of ${number(of)})`;
}

/** The words of a span on one line, in quotation marks unless they have their own, cut in the middle where many. */
export function quoted(text: string, { start, end }: Span, longest = 160): string {
  const words = text.slice(start, end).replace(/\s+/g, " ").trim();
  const half = Math.floor(longest / 2);
  const shown =
    words.length <= longest ? words : `${words.slice(0, half).trimEnd()} … ${words.slice(-half).trimStart()}`;
  return /^["“][\s\S]*["”]$/.test(shown) ? shown : `“${shown}”`;
}

/** What is known of a document, on one line; what is not known is left out. */
export const facts = (...known: readonly (string | null)[]): string =>
  known.filter((fact) => fact !== null).join(" · ");
