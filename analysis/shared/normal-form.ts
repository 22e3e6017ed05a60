/** British and American spellings of words that are common in names. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/centre/g, "center"],
  [/defence/g, "defense"],
  [/organis/g, "organiz"],
  [/labour/g, "labor"],
  [/programme/g, "program"],
  [/&/g, " and "],
];

/** A name without accents, hyphens, commas, articles and differences of spelling: equal for spellings of one name. */
export function normalForm(name: string): string {
  let form = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  for (const [from, to] of SPELLINGS) form = form.replace(from, to);
  return form
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^ ?the /, "")
    .trim();
}
