import { describe, expect, test } from "vitest";
import { growth, LINEAR } from "../support/cost";
import { read } from "../support/read";

describe("attribution: hostile", () => {
  test.each([
    ["20,000 cues in one sentence", "he said that ".repeat(20_000)],
    ["20,000 cues with commas", "he said, ".repeat(20_000)],
    [
      "10,000 different sources",
      Array.from({ length: 10_000 }, (_, n) => `The x${n} said so it is.`).join(" "),
    ],
    ["5,000 quotations within one another", `${"“he said ‘they said ".repeat(5000)}${"’ ”".repeat(5000)}`],
    ["10,000 quotations after one speaker", `Ruiz said so. ${"“We will win this war.” ".repeat(10_000)}`],
  ])("%s take time in proportion and stay within the text", { timeout: 240_000 }, (_name, text) => {
    for (const { source, cue, content } of read(text).attributions) {
      for (const span of [...(source?.spans ?? []), ...(cue?.spans ?? []), ...content.spans]) {
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }
    expect(growth(text, read)).toBeLessThan(LINEAR);
  });
});
