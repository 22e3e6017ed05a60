import type { Apart } from "../draft";
import data from "./chrome.json";
import { tagOf } from "./tree";

interface Entry extends Apart {
  readonly tags: readonly string[];
  readonly roles: readonly string[];
  readonly rels?: readonly string[];
  readonly itemprops?: readonly string[];
  readonly words: readonly string[];
}
const ENTRIES: readonly Entry[] = data.entries;
/** A class name of more characters is no word of a person. */
const LONGEST = 300;

/** An entry that fits an element, and whether only the words of its class or id say so. */
export interface Chrome {
  readonly apart: Apart;
  readonly byWordsOnly: boolean;
}

/** What part of the page around the article an element is, or `null`. */
export function chromeOf(element: Element): Chrome | null {
  const tag = tagOf(element);
  const attribute = (name: string): string => (element.getAttribute(name) ?? "").toLowerCase().trim();
  const [role, rel, itemprop] = [attribute("role"), attribute("rel"), attribute("itemprop")];
  const words = ` ${wordsIn(`${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`)} `;
  const isCertain = ({ tags, roles, rels = [], itemprops = [] }: Entry): boolean =>
    tags.includes(tag) || roles.includes(role) || rels.includes(rel) || itemprops.includes(itemprop);
  const isNamed = (entry: Entry): boolean => entry.words.some((name) => words.includes(` ${name} `));
  const found = ENTRIES.find((entry) => isCertain(entry) || isNamed(entry));
  if (!found) return null;
  const { rule, reason } = found;
  return { apart: { rule, reason }, byWordsOnly: !ENTRIES.some(isCertain) };
}

/** "siteNav__list-item" as "site nav list item". */
const wordsIn = (names: string): string =>
  names
    .slice(0, LONGEST)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(" ")
    .trim();
