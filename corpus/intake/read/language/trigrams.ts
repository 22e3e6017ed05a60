import { createRequire } from "node:module";
import data from "../../data/languages.json";

/** A letter of another alphabet this often is not only in a name. */
const leastOften = 2;

const leftOut = data.leftOut.map(({ code }) => code);
const instead = new Map(data.instead.map(({ code, language }) => [code, language]));
const alphabets = data.letters.map(({ letters, notIn }) => ({
  letter: new RegExp(`[${letters}]`, "giu"),
  notIn,
}));

let franc: typeof import("franc") | undefined;

/**
 * The language, as BCP 47 code, whose trigrams are most like the text's, among those whose alphabets have its letters;
 * `null` where its script tells none. Forced: it names a language for any letters. franc is loaded at the first call.
 */
export function byTrigrams(text: string): string | null {
  franc ??= createRequire(import.meta.url)("franc") as typeof import("franc");
  const ignore = [
    ...leftOut,
    ...alphabets.flatMap(({ letter, notIn }) => (isOften(letter, text) ? notIn : [])),
  ];
  const [code = "und"] = franc.francAll(text, { ignore })[0] ?? [];
  return code === "und" ? null : (instead.get(code) ?? Intl.getCanonicalLocales(code)[0] ?? null);
}

const isOften = (letter: RegExp, text: string): boolean => (text.match(letter)?.length ?? 0) >= leastOften;
