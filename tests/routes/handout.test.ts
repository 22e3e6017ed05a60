import { describe, expect, test } from "vitest";
import { serveBuilt } from "../support/built";
import { fetchPage, firstThread, wordsIn } from "../support/html";

const origin = await serveBuilt();

const PASSAGES = "passages=mehr.2-3,ccr.5";

describe("the sheet for pupils", () => {
  test("has the passages in numbered lines, without marks, outlets or answers", async () => {
    const { root, status } = await fetchPage(origin, `/handout?${PASSAGES}`);
    expect(status).toBe(200);
    expect(root.querySelectorAll(".sheet-text")).toHaveLength(2);
    expect(root.querySelectorAll(".sheet-text :is(.box, .source, .cue, .content, .claim)")).toHaveLength(0);
    expect(wordsIn(root.querySelector(".sheet"))).not.toContain("Mehr News Agency");
    expect(root.querySelectorAll(".sheet-questions em")).toHaveLength(0);
    for (const text of root.querySelectorAll(".sheet-lines")) {
      const numbers = text.querySelectorAll("li").map((line) => line.getAttribute("data-number") ?? "");
      expect(numbers[0]).toBe("1");
      expect(numbers[4] ?? "5").toBe("5");
      expect(numbers.filter(Boolean).every((number) => number === "1" || Number(number) % 5 === 0)).toBe(
        true,
      );
    }
  });

  test("and its key have the same lines", async () => {
    const lines = async (key: string) =>
      (await fetchPage(origin, `/handout?${PASSAGES}${key}`)).root
        .querySelectorAll(".sheet-lines li")
        .map(wordsIn);
    const plain = await lines("");
    expect(plain.length).toBeGreaterThan(10);
    expect(await lines("&key=1")).toEqual(plain);
  });

  test("has all words of its paragraphs", async () => {
    const { root } = await fetchPage(origin, "/handout?passages=ccr.5");
    const page = await fetchPage(origin, "/documents/ccr?show=none");
    const paragraph = page.root.querySelector("#ccr-p5 > p");
    const lines = root.querySelectorAll(".sheet-lines li").map(wordsIn).join(" ");
    expect(lines.replace(/\s+/g, " ")).toBe(wordsIn(paragraph));
  });
});

describe("the key", () => {
  test("has the marks, notes and answers, and names the outlets", async () => {
    const { root } = await fetchPage(origin, `/handout?${PASSAGES}&key=1`);
    expect(root.querySelectorAll(".sheet-text .box").length).toBeGreaterThan(3);
    expect(root.querySelectorAll(".sheet-text h2").map(wordsIn)[0]).toContain("Mehr News Agency");
    expect(root.querySelectorAll(".sheet-questions em")).toHaveLength(3);
    const [note] = root.querySelectorAll(".sheet-notes p").map(wordsIn);
    expect(note).toMatch(/ judges; .* \(line \d+\)$/);
  });

  test("leaves out what the reader dismissed", async () => {
    const words = async (search: string) =>
      wordsIn(
        (await fetchPage(origin, `/handout?${PASSAGES}&key=1${search}`)).root.querySelector(
          ".sheet-questions",
        ),
      );
    expect(await words("")).toContain("“regime”");
    expect(await words("&dismissed=entry:regime")).not.toContain("“regime”");
  });
});

test("without passages it shows what the texts tell together, and leads to their other threads", async () => {
  const { documents } = await firstThread(origin);
  const { root } = await fetchPage(origin, `/handout?documents=${documents}`);
  expect(root.querySelectorAll(".sheet-text").length).toBeGreaterThan(1);
  const links = root.querySelectorAll(".handout-tools li a");
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect((await fetch(origin + link.getAttribute("href"))).status).toBe(200);
  expect(links.filter((link) => link.getAttribute("aria-current"))).toHaveLength(1);
});

test("the foot has the address of the view, as words and as a QR code", async () => {
  const { root } = await fetchPage(origin, `/handout?${PASSAGES}`);
  const address = wordsIn(root.querySelector(".sheet-address"));
  expect(address).toMatch(new RegExp(`^${origin}/compare\\?documents=mehr,ccr&v=`));
  expect((await fetch(address)).status).toBe(200);
  expect(root.querySelector(".qr path")?.getAttribute("d")).toMatch(/^(M\d+ \d+h\d+v1H\d+z)+$/);
});

test.each([
  ["passages=mehr", 400, "“mehr” is no passage."],
  ["passages=mehr.0", 404, "has no paragraphs 0 to 0"],
  ["passages=mehr.5-3", 404, "has no paragraphs 5 to 3"],
  ["passages=mehr.9999", 404, "has no paragraphs 9999 to 9999"],
  ["passages=nobody.1", 404, "There is no document “nobody”."],
  ["passages=mehr.1,mehr.2,mehr.3,mehr.4", 400, "4 passages are named."],
  ["passages=%3Cscript%3E", 400, "“<script>” is no passage."],
  ["documents=mehr,ccr&thread=ZZ", 404, "These texts have no thread ZZ."],
])("%s is refused with what to do", async (search, expected, said) => {
  const { root, status } = await fetchPage(origin, `/handout?${search}`);
  expect(status).toBe(expected);
  expect(wordsIn(root)).toContain(said);
});
