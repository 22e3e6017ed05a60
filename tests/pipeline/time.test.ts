import { describe, expect, test } from "vitest";
import { analyse } from "../../analysis/index";
import { cpuCost, growth, LINEAR } from "../support/cost";
import { documentOf } from "../support/read";

const ORDINARY = `The minister said on Monday that the dam had been checked twice, but the union rejected the report.
“Nobody asked us,” Ana Ruiz, its head, told reporters in Lima. “We will appeal.” According to the police, three
villages were flooded and two bridges fell; the regime has condemned what it calls “a campaign of lies”.

`;

const analysed = (text: string) => analyse(documentOf(text));

describe("analyse: time", () => {
  test("grows with the text, not with its square", { timeout: 240_000 }, () => {
    const sizes = [50, 100, 200].map((paragraphs) => ORDINARY.repeat(paragraphs));
    analysed(ORDINARY);
    const costs = sizes.map((text) => cpuCost(() => analysed(text), 5));
    const doubled = costs.slice(1).map((cost, index) => cost / (costs[index] as number));
    expect(Math.max(...doubled)).toBeLessThan(2.6);
  });

  test.each([
    ["1 MB without a space", "x".repeat(1e6)],
    ["1 MB of emoji", "😀".repeat(5e5)],
    ["10,000 quotation marks", '"'.repeat(1e4)],
    ["10,000 quotations", "“yes” ".repeat(1e4)],
    ["10,000 quotations opened in one another", "“he ‘she ".repeat(5e3)],
    ["an odd number of marks", `${"“One two three,” she said. ".repeat(2e3)}“`],
    ["100,000 NUL bytes", "\0".repeat(1e5)],
    ["100,000 lone surrogates", "\ud83d ".repeat(1e5)],
    ["100,000 line breaks", "a\n".repeat(1e5)],
    ["20,000 cues without a stop", "he said that ".repeat(2e4)],
    ["20,000 names without a stop", "Ana Ruiz and ".repeat(2e4)],
    ["20,000 loaded terms without a stop", "the brutal regime ".repeat(2e4)],
  ])("%s take time in proportion", { timeout: 240_000 }, (_name, text) => {
    expect(growth(text, analysed)).toBeLessThan(LINEAR);
  });
});
