import { readFileSync } from "node:fs";
import { wcagContrast } from "culori";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../app/styles/tokens.css", import.meta.url), "utf8");

/** The custom properties set between two places of the stylesheet. */
function tokens(from: string, to: string): Record<string, string> {
  const start = css.indexOf(from);
  const block = css.slice(start, css.indexOf(to, start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}

const light = tokens(":root {", "@variant dark");
const themes = {
  light,
  dark: { ...light, ...tokens("@variant dark", "@media print") },
  print: { ...light, ...tokens("@media print", "@theme") },
};

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for what must be seen to understand. */
const TEXT = 4.5;
const MARK = 3;

const TEXT_PAIRS: [string, string][] = [
  ...["ink", "ink-2", "ink-3"].flatMap((text) =>
    ["paper", "sunk", "tie"].map((ground): [string, string] => [text, ground]),
  ),
  ["ink", "word"],
  ["accent", "paper"],
  ["accent", "tie"],
  ["paper", "accent"],
  ["paper", "ink"],
];

const MARK_PAIRS: [string, string][] = [
  ...["word-edge", "src", "src-soft", "none", "tie-edge", "accent"].flatMap((mark) =>
    ["paper", "sunk", "tie"].map((ground): [string, string] => [mark, ground]),
  ),
  ["word-edge", "word"],
  ["src", "word"],
  ...["paper", "sunk", "tie"].map((ground): [string, string] => ["rule-2", ground]),
  ["ink", "band"],
  ["ink-2", "band"],
];

describe.each(Object.entries(themes))("contrast, %s", (_, theme) => {
  const ratio = (one: string, other: string) => wcagContrast(theme[one] ?? "", theme[other] ?? "");

  it.each(TEXT_PAIRS)("text %s on %s", (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(TEXT);
  });
  it.each(MARK_PAIRS)("mark %s on %s", (mark, ground) => {
    expect(ratio(mark, ground)).toBeGreaterThanOrEqual(MARK);
  });
});

it("draws what an open number does not count in colours that are checked as marks", () => {
  const marks = readFileSync(new URL("../../app/styles/marks.css", import.meta.url), "utf8");
  const [, dimmed = ""] = /\.is-dim \{([^}]*)\}/.exec(marks) ?? [];
  const used = [...dimmed.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name);
  expect(used.length).toBeGreaterThan(0);
  for (const name of used) expect(MARK_PAIRS).toContainEqual([name, "paper"]);
});

it("states every colour in each theme", () => {
  const names = Object.keys(light);
  expect(names.length).toBeGreaterThan(10);
  expect(Object.keys(tokens("@variant dark", "@media print")).sort()).toEqual(names.sort());
  expect(Object.keys(tokens("@media print", "@theme")).sort()).toEqual(names.sort());
});
