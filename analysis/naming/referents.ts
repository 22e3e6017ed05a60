import { JaroWinklerDistance } from "natural/lib/natural/distance/index.js";
import { normalForm } from "../shared/normal-form";
import data from "./names.json";

/** Similarity from which two words of a name are one word spelt twice (Jaro-Winkler, 1 is equal). */
const SAME_WORD = 0.93;
/** Shorter words differ too easily to be called spellings of each other. */
const FEWEST_LETTERS = 6;
/** Names compared letter by letter with one name; keeps the cost linear. */
const MOST_COMPARED = 30;

/**
 * Groups the names of a document by whom they name: the same name spelt otherwise, an acronym and its expansion, a
 * surname or first words alone, a name with words left out. Returns name -> fullest name of its group. Names once each.
 */
export function referentsOf(names: readonly string[]): ReadonlyMap<string, string> {
  const forms = new Map(names.map((name) => [name, normalForm(name)]));
  const distinct = [...new Set(forms.values())].filter((form) => form !== "");
  const parent = new Map<string, string>();
  const root = (form: string): string => {
    let at = form;
    while (parent.has(at)) at = parent.get(at) as string;
    if (at !== form) parent.set(form, at);
    return at;
  };
  const join = (a: string, b: string) => {
    if (root(a) !== root(b)) parent.set(root(a), root(b));
  };
  for (const [short, full] of [...acronyms(names, forms), ...shortenings(distinct), ...omissions(distinct)])
    join(short, full);
  for (const [one, other] of spellings(distinct)) join(one, other);
  const fullest = new Map<string, string>();
  for (const name of names) {
    const key = root(forms.get(name) ?? "");
    if (name.length > (fullest.get(key) ?? "").length) fullest.set(key, name);
  }
  return new Map(names.map((name) => [name, fullest.get(root(forms.get(name) ?? "")) ?? name]));
}

type Pair = readonly [string, string];

/** Values that stand under exactly one key; keys with several values are ambiguous. */
function unique(entries: Iterable<Pair>): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const [key, value] of entries) {
    const other = values.get(key);
    if (other === undefined) values.set(key, value);
    else if (other !== value) ambiguous.add(key);
  }
  for (const key of ambiguous) values.delete(key);
  return values;
}

/** "ICC" with "International Criminal Court". */
function acronyms(names: readonly string[], forms: ReadonlyMap<string, string>): readonly Pair[] {
  const short = names.filter((name) => /^\p{Lu}{2,}$/u.test(name));
  if (short.length === 0) return [];
  const initials = names.flatMap((name): Pair[] => {
    if (!/\s/.test(name)) return [];
    const capitals = name.match(/(?<![\p{L}.])\p{Lu}/gu) ?? [];
    return capitals.length > 1 ? [[capitals.join(""), forms.get(name) ?? ""]] : [];
  });
  const full = unique(initials);
  return short.flatMap((name): Pair[] => {
    const expansion = full.get(name);
    return expansion ? [[forms.get(name) ?? "", expansion]] : [];
  });
}

const GENERIC = new Set([...data.generic.words, ...data.places.words].map(normalForm));
const KINDS = new Set(data.kinds.words.map(normalForm));

/** "Price" with "Ned Price", else "Amnesty" with "Amnesty International", where one name only ends or begins so. */
function shortenings(forms: readonly string[]): readonly Pair[] {
  const longer = forms.flatMap((form) => (form.includes(" ") ? [form.split(" ")] : []));
  const ends = unique(longer.map((words): Pair => [words.at(-1) ?? "", words.join(" ")]));
  const begins = unique(
    longer.flatMap((words): Pair[] => (standsAlone(words) ? [[words[0] ?? "", words.join(" ")]] : [])),
  );
  return forms.flatMap((form): Pair[] => {
    const full = form.includes(" ") || GENERIC.has(form) ? undefined : (ends.get(form) ?? begins.get(form));
    return full ? [[form, full]] : [];
  });
}

/** Whether the first word of a name may stand for it: "Georgetown University", "Bank of Chile". */
const standsAlone = ([, second = "", ...more]: readonly string[]): boolean =>
  second === "of" || (more.length === 0 && KINDS.has(second));

/** "Defense for Children-Palestine" with "Defense for Children International, Palestine". */
function omissions(forms: readonly string[]): readonly Pair[] {
  const byEnds = new Map<string, string[]>();
  for (const form of forms) {
    const words = form.split(" ");
    if (words.length > 3) bucket(byEnds, `${words[0]} ${words[1]} ${words[2]} ${words.at(-1)}`, form);
  }
  return [...byEnds.values()].flatMap((group) => {
    const longest = group.reduce((a, b) => (b.length > a.length ? b : a));
    return group.flatMap((form): Pair[] => (isWithin(form, longest) ? [[form, longest]] : []));
  });
}

function isWithin(short: string, long: string): boolean {
  const words = short.split(" ");
  let at = 0;
  for (const word of long.split(" ")) if (words[at] === word) at += 1;
  return at === words.length;
}

/** "Hizbollah" with "Hezbollah": as many words, each equal or nearly so. */
function spellings(forms: readonly string[]): readonly Pair[] {
  const alike = new Map<string, string[]>();
  for (const form of forms)
    bucket(
      alike,
      form
        .split(" ")
        .map((word) => word[0])
        .join(" "),
      form,
    );
  return [...alike.values()].flatMap((group) =>
    group.flatMap((form, index) =>
      group
        .slice(index + 1, index + 1 + MOST_COMPARED)
        .flatMap((other): Pair[] => (spelt(form, other) ? [[form, other]] : [])),
    ),
  );
}

const spelt = (one: string, other: string): boolean => {
  const words = other.split(" ");
  return one.split(" ").every((word, index) => {
    const twin = words[index] ?? "";
    if (word === twin) return true;
    if (/\d/.test(word + twin) || isPlural(word, twin) || isPlural(twin, word)) return false;
    return (
      Math.min(word.length, twin.length) >= FEWEST_LETTERS && JaroWinklerDistance(word, twin) >= SAME_WORD
    );
  });
};

/** "Jacksons" are several. */
const isPlural = (word: string, one: string): boolean => word === `${one}s`;

function bucket(map: Map<string, string[]>, key: string, form: string): void {
  const group = map.get(key);
  if (group) group.push(form);
  else map.set(key, [form]);
}
