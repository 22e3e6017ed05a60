import { strToU8, zipSync } from "fflate";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { workEnded } from "../support/background";
import { fetchPage, wordsIn } from "../support/html";
import { hiddenFields, visitOwnServer } from "../support/own-server";
import { PORT } from "./port";

const visitor = visitOwnServer();
const { send, page, wordsAt } = visitor;

describe("adding", () => {
  test("a pasted text is shown before it is added, with what was guessed and what was set apart", async () => {
    const { status, to } = await send("/add", [
      ["intent", "paste"],
      ["text", PORT],
      ["outlet", "ellery-post"],
    ]);
    expect(status).toBe(303);
    const words = await wordsAt(to);
    expect(words).toContain("A guess: the text prints it as the day of its publication");
    expect(words).toContain("Set apart: belongs to the page around the text");
    expect(await wordsAt("/corpus")).not.toContain("Port of Ellery");
    const preview = await page(to);
    expect(preview.querySelector("input[name=date]")?.getAttribute("value")).toBe("2024-05-03");
    expect(preview.querySelector("input[name=outlet]")?.getAttribute("value")).toBe("ellery-post");
    await send(to, [["intent", "discard"]]);
    expect((await fetchPage(visitor.origin, to)).status).toBe(404);
  });

  test("what is unticked is not scored, and that is remembered", async () => {
    const { to } = await send("/add", [
      ["intent", "paste"],
      ["text", PORT],
    ]);
    const all = (await page(to)).querySelectorAll("input[name=body]");
    const [headline] = all;
    const added = await send(to, [
      ["intent", "add"],
      ["blocks", "1"],
      ["title", "Only its headline counts"],
      ["body", headline?.getAttribute("value") ?? ""],
    ]);
    const words = await wordsAt(`${added.to}/edit`);
    expect(words).toContain("Set apart: set apart by hand");
    const ticked = (await page(`${added.to}/edit`)).querySelectorAll("input[name=body][checked]");
    expect(ticked.map((one) => one.getAttribute("value"))).toEqual([headline?.getAttribute("value")]);
    await send(`${added.to}/edit`, [["intent", "delete"]]);
  });

  test("a form that cannot be taken is shown again with the reason and what was written", async () => {
    const empty = await send("/add", [
      ["intent", "paste"],
      ["text", "  "],
      ["title", "Kept title"],
    ]);
    expect(empty.words).toContain("There is no text; paste one.");
    expect(empty.words).toContain("Kept title");
    const dated = await send("/add", [
      ["intent", "paste"],
      ["text", PORT],
      ["date", "yesterday"],
    ]);
    expect(dated.words).toContain("“yesterday” is no date");
    const again = parse(dated.words);
    expect(again.querySelectorAll("details[open] input[name=date]").map((one) => one.id)).toEqual([
      "paste-date",
    ]);
    expect(again.querySelector("#paste-date")?.getAttribute("value")).toBe("yesterday");
    expect(again.querySelector("#files-date")?.getAttribute("value")).toBe("");
    const none = await send("/add", [["intent", "files"]]);
    expect(none.words).toContain("There is no file");
  });

  test.each([
    ["http://127.0.0.1/", /127\.0\.0\.1/],
    ["http://[::1]/", /::1/],
    ["http://169.254.169.254/latest/meta-data", /169\.254\.169\.254/],
    ["file:///etc/passwd", /file:/],
  ])("an address that is not of the public web is refused: %s", async (url, named) => {
    const { status, to, words } = await send("/add", [
      ["intent", "urls"],
      ["urls", url],
    ]);
    expect(status).toBe(200);
    expect(to).toBe("");
    expect(words).toContain("Nothing was added");
    expect(words).toMatch(named);
  });

  test("several files are taken in in the background, and one that fails is named", async () => {
    const { to } = await send("/add", [
      ["intent", "files"],
      ["files", new File(["The first text tells of a flood in the valley."], "first.txt")],
      ["files", new File(["The second text tells of a fire on the hill."], "second.txt")],
      ["files", new File([new Uint8Array([0x25, 0x50, 0x44, 0x46, 1, 2, 3])], "broken.pdf")],
    ]);
    expect(to).toMatch(/^\/jobs\/\d+$/);
    const words = await workEnded(visitor.origin, to);
    expect(words).toContain("3 of 3 items, 1 of them failed");
    expect(words).toContain("broken.pdf");
    expect(words).toMatch(/Asked for \d{4}-\d\d-\d\d \d\d:\d\d/);
    expect(words).toContain("See the corpus, the latest first, or the stories");
    const corpus = await wordsAt("/corpus");
    expect(corpus).toContain("first");
    expect(corpus).toContain("second");
  });

  test("where all failed, that is said, each file of an archive is named once, and nothing is promised", async () => {
    const archive = zipSync({ "broken.pdf": strToU8("%PDF-no"), "picture.png": strToU8("no picture") });
    const { to } = await send("/add", [
      ["intent", "files"],
      ["files", new File([archive as Uint8Array<ArrayBuffer>], "all.zip")],
    ]);
    await workEnded(visitor.origin, to);
    const words = wordsIn((await page(to)).querySelector("main"));
    expect(words).toContain("2 of 2 items, 2 of them failed");
    expect(words).toContain("Nothing came in. Add documents");
    expect(words).not.toContain("See the corpus");
    for (const name of ["broken.pdf", "picture.png"]) {
      expect(words).toContain(`all.zip: ${name}: `);
      expect(words.split(name)).toHaveLength(2);
    }
    const failures = (await page("/jobs"))
      .querySelectorAll(".corpus-table td a")
      .map((one) => one.getAttribute("href"));
    expect(failures).toContain(`${to}#failed-title`);
  });

  test("the columns of a table can be chosen before its rows are taken in", async () => {
    const csv =
      "nr,words,paper\n1,The bridge was closed on Sunday.,Bridge News\n2,The bridge is open again.,Bridge News\n";
    const { to } = await send("/add", [
      ["intent", "files"],
      ["files", new File([csv], "table.csv")],
    ]);
    expect(to).toMatch(/^\/add\/tables\//);
    const chosen = `${to.split("?")[0]}?column-id=nr&column-text=words&column-outlet=paper`;
    const words = await wordsAt(chosen);
    expect(words).toContain("The bridge was closed on Sunday.");
    const form = hiddenFields(await page(chosen));
    const taken = await send(to.split("?")[0] as string, [["intent", "import"], ...form]);
    expect(await workEnded(visitor.origin, taken.to)).toContain("2 of 2 items");
    expect(await wordsAt("/search?q=bridge")).toContain("Bridge News");
  });
});
