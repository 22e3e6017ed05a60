import { describe, expect, test } from "vitest";
import { version } from "../../analysis";
import { serveBuilt } from "../support/built";
import { fetchPage, wordsIn } from "../support/html";

const origin = await serveBuilt();

describe.each([
  "/compare?documents=mehr,ccr&show=wording&dismissed=entry:regime&thread=A",
  "/documents/mehr?dismissed=entry:regime&count=loaded",
])("%s", (path) => {
  test("is cited with version, hashes, the day, and an address that shows the same view", async () => {
    const { root } = await fetchPage(origin, path);
    const [plain = "", bibtex = ""] = root.querySelectorAll("#cite textarea").map((one) => one.textContent);
    const hashes = root.querySelectorAll("#cite code").map((one) => one.getAttribute("title") ?? "");
    expect(hashes.length).toBeGreaterThan(1);
    for (const hash of hashes) {
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      for (const citation of [plain, bibtex]) expect(citation).toContain(hash.slice(0, 12));
    }
    const address = /https?:\/\/\S+/.exec(plain)?.[0] ?? "";
    expect(bibtex).toContain(`url = {${address}}`);
    expect(bibtex).toContain(`urldate = {${new Date().toISOString().slice(0, 10)}}`);
    expect(address.startsWith(origin)).toBe(true);
    const { searchParams } = new URL(address);
    expect(searchParams.get("v")).toBe(version);
    for (const [name, value] of new URL(path, origin).searchParams)
      expect(searchParams.get(name)).toBe(value);
    const again = await fetchPage(origin, address.slice(origin.length));
    expect(again.status).toBe(200);
    const table = "#terms .figure-table";
    expect(wordsIn(root.querySelector(table))).toMatch(/\d/);
    expect(wordsIn(again.root.querySelector(table))).toBe(wordsIn(root.querySelector(table)));
    expect(wordsIn(again.root.querySelector("#content"))).not.toContain("This address was made with");
  });

  test("made with another version, it says so and leads on without it", async () => {
    const { root } = await fetchPage(origin, `${path}&v=0.0.1`);
    const notice = root.querySelector(".notice");
    expect(wordsIn(notice)).toContain(`made with analyser 0.0.1; here runs ${version}`);
    expect(notice?.querySelector("a")?.getAttribute("href")).not.toContain("v=");
  });
});

test("TeX's own signs are written so that TeX prints them", async () => {
  const { root } = await fetchPage(origin, "/documents/ccr");
  const bibtex = root.querySelectorAll("#cite textarea")[1]?.textContent ?? "";
  const title = /title = \{(.*)\},/.exec(bibtex)?.[1] ?? "";
  expect(title).toContain("US Orgs \\&");
  expect((bibtex.match(/\{/g) ?? []).length).toBe((bibtex.match(/\}/g) ?? []).length);
});
