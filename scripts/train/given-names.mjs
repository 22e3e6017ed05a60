import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Makes analysis/attribution/reference/given-names.json: `node scripts/train/given-names.mjs FILE`.
 *
 * FILE is dist/index.js of the npm package @faker-js/faker (MIT), whose locales list given names of women and of men.
 * Lists that repeat those of another locale count once. A name is a woman's or a man's where all lists that hold it say
 * so, or all but one in ten; other names are given to either. Names without Latin or Cyrillic letters, and those of
 * several words, are left out. Same input, same output.
 */
const TO = resolve(import.meta.dirname, "../../analysis/attribution/reference/given-names.json");
const MOST_AGAINST = 0.1;
const CYRILLIC = {
  ...{ а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ё: "e", ж: "zh", з: "z", и: "i", й: "y", к: "k" },
  ...{ л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts" },
  ...{
    ч: "ch",
    ш: "sh",
    щ: "shch",
    ъ: "",
    ы: "y",
    ь: "",
    э: "e",
    ю: "yu",
    я: "ya",
    і: "i",
    ї: "yi",
    є: "ye",
  },
  ...{ ґ: "g", ј: "j", љ: "lj", њ: "nj", ѓ: "gj", ќ: "kj", џ: "dzh", ѕ: "dz" },
};

const [file] = process.argv.slice(2);
if (!file) {
  console.error("given-names: give dist/index.js of @faker-js/faker; the head of this file says what it is");
  process.exit(2);
}
const { allFakers } = await import(pathToFileURL(resolve(file)).href);

/** The name in small Latin letters without accents, or `null` where it is not one Latin or Cyrillic word. */
function spelt(/** @type {string} */ name) {
  const latin = [...name.toLowerCase()]
    .map((letter) => CYRILLIC[/** @type {keyof typeof CYRILLIC} */ (letter)] ?? letter)
    .join("")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ı", "i")
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replaceAll("ə", "a");
  return /^[a-zßæœðþđ']{2,}$/.test(latin) ? latin : null;
}

/**
 * Whether the list for both sexes is one of its own, not all names together.
 * @param {{generic?: string[], female?: string[], male?: string[]}} lists
 */
const isShared = ({ generic = [], female = [], male = [] }) =>
  generic.length * 4 < female.length + male.length;

/** @type {Map<string, {female: number, male: number}>} */
const counts = new Map();
const seen = new Set();
for (const { rawDefinitions } of Object.values(allFakers))
  for (const sex of /** @type {const} */ (["female", "male"])) {
    const lists = rawDefinitions.person?.first_name ?? {};
    const list = [...(lists[sex] ?? []), ...(isShared(lists) ? (lists.generic ?? []) : [])];
    const names = new Set(list.map(spelt).filter((/** @type {string | null} */ name) => name !== null));
    const key = `${sex} ${[...names].sort().join(" ")}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const name of names) {
      const count = counts.get(name) ?? { female: 0, male: 0 };
      count[sex] += 1;
      counts.set(name, count);
    }
  }

const kinds = { female: [], male: [], either: [] };
for (const [name, { female, male }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const against = Math.min(female, male) / (female + male);
  const kind = against > MOST_AGAINST ? "either" : female > male ? "female" : "male";
  /** @type {string[]} */ (kinds[kind]).push(name);
}
const notes = {
  note: "Given names by whom the lists of 60 languages and countries give them to; made by scripts/train/given-names.mjs.",
  source: "@faker-js/faker 10.6.0, MIT, Copyright (c) 2022-2025 Faker",
};
const words = Object.fromEntries(Object.entries(kinds).map(([kind, names]) => [kind, names.join(" ")]));
writeFileSync(TO, `${JSON.stringify({ ...notes, ...words }, null, 2)}\n`);
for (const [kind, names] of Object.entries(kinds)) console.log(`${kind}: ${names.length}`);
