import { type IntakeOptions, intake, type Outlet } from "../../corpus";

/** Outlets of the tests, so that they do not hang on the corpus. */
export const OUTLETS: readonly Outlet[] = [
  outlet("harbour", "Harbour Radio", "HBR", ["Radio Harbour"], ["harbour.example"]),
  outlet("delta", "Delta News Agency", "DNA", [], ["delta.example"]),
];

function outlet(id: string, name: string, tab: string, aliases: string[], domains: string[]): Outlet {
  return {
    id,
    name,
    tab,
    aliases,
    domains,
    kind: null,
    country: null,
    owner: null,
    funding: null,
    founded: null,
  };
}

export const take = (text: string, options: IntakeOptions = {}) =>
  intake(text, { id: "t" }, { outlets: OUTLETS, ...options });

/** What was set apart, as pairs of rule and words. */
export const apart = (text: string): [string, string][] =>
  take(text).boilerplate.map(({ rule, span }) => [rule, text.slice(span.start, span.end)]);

/** The words that one rule set apart. */
export const apartBy = (rule: string, text: string): string[] =>
  apart(text)
    .filter(([name]) => name === rule)
    .map(([, words]) => words);

/** The body: the text with the stretches set apart blanked out, its lines trimmed, blank lines left out. */
export function bodyOf(document: {
  text: string;
  boilerplate: readonly { span: { start: number; end: number } }[];
}): string {
  let body = "";
  let at = 0;
  for (const { span } of document.boilerplate) {
    body += document.text.slice(at, span.start);
    at = span.end;
  }
  body += document.text.slice(at);
  return body
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

export const body = (text: string): string => bodyOf(take(text));

/** The words of the headline, or `null`. */
export const headline = (text: string): string | null => {
  const span = take(text).headline;
  return span && text.slice(span.start, span.end);
};
