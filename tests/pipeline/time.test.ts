import { describe, expect, test } from "vitest";
import { analyse } from "../../analysis/index";
import { documentOf } from "../support/read";

const ORDINARY = `The minister said on Monday that the dam had been checked twice, but the union rejected the report.
“Nobody asked us,” Ana Ruiz, its head, told reporters in Lima. “We will appeal.” According to the police, three
villages were flooded and two bridges fell; the regime has condemned what it calls “a campaign of lies”.

`;

/** CPU milliseconds of this process that one analysis takes. */
function costOf(text: string): number {
  const begin = process.cpuUsage();
  analyse(documentOf(text));
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] as number;

describe("analyse: time", () => {
  test("grows with the text, not with its square", { timeout: 60_000 }, () => {
    const sizes = [50, 100, 200].map((paragraphs) => ORDINARY.repeat(paragraphs));
    analyse(documentOf(ORDINARY));
    const costs = sizes.map((text) => median([1, 2, 3, 4, 5].map(() => costOf(text))));
    const growth = costs.slice(1).map((cost, index) => cost / (costs[index] as number));
    expect(Math.max(...growth)).toBeLessThan(2.6);
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
  ])("%s take less than twenty seconds", { timeout: 60_000 }, (_name, text) => {
    expect(costOf(text)).toBeLessThan(20_000);
  });
});
