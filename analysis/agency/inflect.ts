/** Which forms of a verb a word can be. */
export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

/** Forms that rules do not give ("struck"). */
interface Irregular {
  readonly past?: string | undefined;
  readonly participle?: string | undefined;
  readonly ing?: string | undefined;
}

/** The forms of an English verb; irregular ones are given, the others follow the spelling rules. */
export function inflect(verb: string, irregular: Irregular = {}): readonly (readonly [string, VerbForm])[] {
  const stem = /^[^aeiou]*[aeiou][bdgmnpt]$/.test(verb) ? `${verb}${verb.at(-1)}` : verb;
  const past =
    irregular.past ??
    (verb.endsWith("y") && !/[aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : `${stem}${verb.endsWith("e") ? "d" : "ed"}`);
  return [
    [verb, "base"],
    [plural(verb), "s"],
    [past, "past"],
    [irregular.participle ?? past, "participle"],
    [
      irregular.ing ?? `${/[^eio]e$/.test(stem) ? stem.slice(0, -1) : stem}ing`.replace(/ieing$/, "ying"),
      "ing",
    ],
  ];
}

/** The third person of a verb and the plural of a noun, which are spelt alike. */
export function plural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
