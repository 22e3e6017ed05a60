import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { serveBuilt } from "../support/built";
import { fetchPage } from "../support/html";

const origin = await serveBuilt();

/** What the page adds to a text: numbers, letters, the line above folded stretches. */
const ADDED = ".para-number, .letters, noscript, summary, .sr-only";

test.each([
  ["ccr", "", ""],
  ["mehr", "", ""],
  ["radio-habana-cuba", "", ""],
  ["mehr", "?show=none", ""],
  ["mehr", "?count=claims.unattributed", ""],
  ["ccr", "?restored=ccr.0", ""],
])("every letter of the document %s is on its page%s, in its order", async (id, search) => {
  const { root } = await fetchPage(origin, `/documents/${id}${search}`);
  const shown = root.querySelector(".reading");
  for (const added of shown?.querySelectorAll(ADDED) ?? []) added.remove();
  const file = new URL(`../../corpus/documents/${id}/${id}.txt`, import.meta.url);
  const letters = (text: string | undefined) => text?.replace(/\s+/g, "");
  expect(letters(shown?.textContent)).toBe(letters(readFileSync(file, "utf8")));
});
