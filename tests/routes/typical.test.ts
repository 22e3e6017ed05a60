import { expect, test } from "vitest";
import { compare } from "#analysis";
import { firstItems } from "../../app/.server/library";
import { serveBuilt } from "../support/built";
import { fetchPage, wordsIn } from "../support/html";

const origin = await serveBuilt();

test("the page of terms tells the loaded terms that distinguish a text from those the topic brings", async () => {
  const { root } = await fetchPage(origin, "/terms");
  const table = root.querySelector('section[aria-label^="Loaded terms that distinguish"] .dot-table');
  const groups = table?.querySelectorAll(".dot-group").map(wordsIn) ?? [];
  const { loadedKeyness } = compare(firstItems(3).map(({ analysis }) => analysis));
  const distinct = loadedKeyness.filter(({ z }) => z > 1.96);
  const documents = new Set(distinct.map(({ document }) => document));
  expect(distinct.length).toBeGreaterThan(0);
  expect(groups.filter((group) => group.endsWith(": more than by chance"))).toHaveLength(documents.size);
  const links = table?.querySelectorAll("a").map((link) => link.getAttribute("href") ?? "") ?? [];
  for (const { entry } of distinct)
    expect(
      links.some((href) => href.includes(`entry%7E${entry}`) || href.includes(`entry~${entry}`)),
      entry,
    ).toBe(true);
});

test("an entry that the word list does not have opens nothing, and the page says so", async () => {
  const known = await fetch(`${origin}/compare?count=entry~regime`);
  expect(known.status).toBe(200);
  const unknown = await fetch(`${origin}/compare?count=entry~no-such-entry`);
  expect(unknown.status).toBe(404);
  expect(await unknown.text()).toContain("no-such-entry");
});
