/** British and American spellings of words that are common in names. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/centre/g, "center"],
  [/defence/g, "defense"],
  [/organis/g, "organiz"],
  [/labour/g, "labor"],
  [/programme/g, "program"],
  [/&/g, " and "],
];

const SPELT = new RegExp(SPELLINGS.map(([from]) => from.source).join("|"));
const ASCII = /^[\x20-\x7e]*$/;
const WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** A name without accents, hyphens, commas, articles and differences of spelling: equal for spellings of one name. */
export function normalForm(name: string): string {
  const plain = ASCII.test(name) ? name : name.normalize("NFD").replace(/\p{M}/gu, "");
  let form = plain.toLowerCase();
  if (SPELT.test(form)) for (const [from, to] of SPELLINGS) form = form.replace(from, to);
  if (WORDS.test(form)) return form.startsWith("the ") ? form.slice("the ".length) : form;
  return form
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^ ?the /, "")
    .trim();
}
