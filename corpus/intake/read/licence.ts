import { type Sorted, wordsSetApart } from "../set-apart";

/** Versions and names of the Creative Commons licences (creativecommons.org/licenses). */
const NAMED =
  /creative commons (attribution(?:[ -](?:noncommercial|sharealike|noderivatives|noderivs))*) (\d\.\d)/i;
const SHORT = /\bCC(?:0| BY(?:-(?:NC|SA|ND))*)(?: \d\.\d)?/;
const PARTS: Readonly<Record<string, string>> = {
  attribution: "BY",
  noncommercial: "NC",
  sharealike: "SA",
  noderivatives: "ND",
  noderivs: "ND",
};

/** The licence that the text states, by its short name where it is a known one; else `null`. */
export function readLicence(sorted: Sorted): string | null {
  for (const words of wordsSetApart(sorted, "licence")) {
    const short = SHORT.exec(words)?.[0];
    if (short) return short;
    const named = NAMED.exec(words);
    if (named) return `CC ${partsOf(named[1] as string)} ${named[2]}`;
  }
  return null;
}

const partsOf = (name: string): string =>
  name
    .toLowerCase()
    .split(/[ -]/)
    .map((part) => PARTS[part])
    .join("-");
