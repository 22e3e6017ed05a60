import type { Boilerplate, Span } from "../../analysis/types";
import type { Outlet } from "../types";
import { linesOf, type Page, type Rule } from "./page";

/** A text with the stretches that the rules set apart, in text order. */
export interface Sorted {
  readonly page: Page;
  readonly boilerplate: readonly Boilerplate[];
}

/**
 * Applies the rules in order. Where two claim the same characters the earlier rule keeps them, so that stretches never
 * overlap; white space at the ends of a stretch is left out. Linear in the text for each rule.
 */
export function setApart(text: string, rules: readonly Rule[], outlets: readonly Outlet[]): Sorted {
  const owners = new Uint16Array(text.length);
  const isSetApart = (span: Span) => {
    for (let at = span.start; at < span.end; at += 1)
      if (owners[at] === 0 && !isSpace(text, at)) return false;
    return true;
  };
  const lines = linesOf(text);
  const page: Page = { text, lines, outlets, isSetApart };
  const starts = new Set<number>();
  for (const [index, rule] of rules.entries()) {
    for (const span of rule.find(page)) {
      if (owners[span.start] === 0) starts.add(span.start);
      for (let at = span.start; at < span.end; at += 1) owners[at] ||= index + 1;
    }
  }
  return { page, boilerplate: stretches(text, owners, starts, rules) };
}

/** Stretches that were found before, as rules: one for each name and reason. */
export function givenRules(given: readonly Boilerplate[]): readonly Rule[] {
  const spans = new Map<string, { readonly rule: Rule; readonly found: Span[] }>();
  for (const { rule: name, reason, span } of given) {
    const key = JSON.stringify([name, reason]);
    const found = spans.get(key)?.found ?? [];
    found.push(span);
    spans.set(key, { rule: { name, reason, find: () => found }, found });
  }
  return [...spans.values()].map(({ rule }) => rule);
}

function stretches(
  text: string,
  owners: Uint16Array,
  starts: ReadonlySet<number>,
  rules: readonly Rule[],
): Boilerplate[] {
  const found: Boilerplate[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && owners[at] === owners[start] && !starts.has(at)) continue;
    const rule = rules[(owners[start] ?? 0) - 1];
    const span = trimmed(text, { start, end: at });
    if (rule && span.end > span.start) found.push({ span, rule: rule.name, reason: rule.reason });
    start = at;
  }
  return found;
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end };
}

/** White space, but not the byte-order mark, which a rule sets apart by itself. */
const isSpace = (text: string, at: number): boolean =>
  text.charCodeAt(at) !== 0xfeff && (text[at] as string).trim() === "";

/** The words of the stretches that the rule of this name set apart. */
export const wordsSetApart = ({ page, boilerplate }: Sorted, name: string): readonly string[] =>
  boilerplate.filter(({ rule }) => rule === name).map(({ span }) => page.text.slice(span.start, span.end));
