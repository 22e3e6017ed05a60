import { calendarDate } from "../../metadata";
import { isoDate } from "../dates";
import type { StatedMetadata } from "./types";

/** What a format may say of each field, the surest first. */
export type Candidates = {
  readonly [Field in keyof StatedMetadata]?: readonly (string | null | undefined)[];
};

/** The first usable value of each field, in the form that metadata has; a field without one is left out. */
export function statedMetadata(candidates: Candidates): StatedMetadata {
  const first = (field: keyof Candidates, form: (words: string) => string | null = (words) => words) =>
    (candidates[field] ?? []).map((words) => usable(words, form)).find((value) => value !== null);
  const fields = {
    title: first("title"),
    date: first("date", (words) => calendarDate(words) ?? isoDate(words)),
    author: first("author", authorOf),
    url: first("url", (words) => (/^https?:\/\/./i.test(words) && URL.canParse(words) ? words : null)),
    language: first("language", languageOf),
    licence: first("licence", licenceOf),
  };
  const names = (candidates.outletNames ?? []).flatMap((name) => usable(name) ?? []);
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), ...(names.length > 0 ? { outletNames: [...new Set(names)] } : {}) };
}

const usable = (
  words: string | null | undefined,
  form: (words: string) => string | null = (same) => same,
): string | null => {
  const plain = (words ?? "")
    .replace(/\u00ad/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return plain === "" ? null : form(plain);
};

/** A name, not the address of a page about somebody. */
const authorOf = (words: string): string | null =>
  /^https?:/i.test(words) ? null : words.replace(/^by\s+/i, "") || null;

/** "en-GB" and "en_US" as "en". */
const languageOf = (words: string): string | null =>
  /^([a-z]{2,3})(?:[-_]|$)/i.exec(words)?.[1]?.toLowerCase() ?? null;

/** The address of a Creative Commons licence as its short name; other words as they are. */
function licenceOf(words: string): string {
  const [, kind, version] =
    /creativecommons\.org\/(?:licenses\/([a-z-]+)|publicdomain\/zero)\/(\d\.\d)/i.exec(words) ?? [];
  if (version === undefined) return words;
  return kind === undefined ? `CC0 ${version}` : `CC ${kind.toUpperCase()} ${version}`;
}
