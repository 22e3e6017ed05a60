import { describe, expect, test } from "vitest";
import { allWorkEnded } from "../support/background";
import { fetchPage, wordsIn } from "../support/html";
import { visitFlood } from "./flood";

const visitor = visitFlood();
const { send, page, wordsAt, titles, stories, flood } = visitor;

describe("stories", () => {
  test("are found, with their dates, outlets and terms by voice", async () => {
    const words = await wordsAt("/stories");
    expect(words).toContain("6 to 8 May 2024");
    expect(words).toContain("two documents are one text");
    const row = (await page("/stories"))
      .querySelectorAll(".story-table tbody tr")
      .find((one) => wordsIn(one).includes("6 to 8 May 2024"));
    expect(row?.querySelectorAll("td:nth-child(2) .tab").map(wordsIn)).toEqual(["ALP", "BET", "GAM"]);
    expect(wordsIn(row?.querySelector("td:nth-child(3)") ?? null)).toBe("3");
  });

  test("count one text once with the outlet that has it first, where outlets are asked so", async () => {
    const counted = async (path: string) =>
      (await page(path))
        .querySelectorAll("form table tbody tr")
        .map(wordsIn)
        .filter((row) => /\d of \d+ documents?/.test(row));
    expect(await counted("/outlets")).toEqual([]);
    expect(await counted("/outlets?once=1")).toEqual([expect.stringMatching(/beta.*0 of 1 document/i)]);
    const tick = (await page("/outlets?once=1")).querySelector("input[name=once]");
    expect(tick?.hasAttribute("checked")).toBe(true);
    expect(await wordsAt("/outlets/beta")).toMatch(
      /Counted: 1 whose text another document .* Count each text once/,
    );
    expect(await wordsAt("/outlets/beta?once=1")).toContain("counts with another outlet, which has it first");
    expect(await wordsAt("/outlets/alpha")).not.toContain("whose text another document");
  });

  test("count one text once where that is asked", async () => {
    const row = (await page("/stories?once=1"))
      .querySelectorAll(".story-table tbody tr")
      .find((one) => wordsIn(one).includes("6 to 8 May 2024"));
    expect(wordsIn(row?.querySelector("td:nth-child(3)") ?? null)).toBe("2 of 3");
    const href = await flood();
    expect(await titles(href)).toEqual(["Flood in Sellia", "Sellia under water", "Sellia flooded"]);
    expect(await titles(`${href}?once=1`)).toEqual(["Flood in Sellia", "Sellia flooded"]);
  });

  test("are narrowed by outlet and year; a year that is none is refused", async () => {
    expect(await stories("/stories?outlet=gamma")).toHaveLength(1);
    expect(await stories("/stories?outlet=gamma&year=2024")).toHaveLength(1);
    expect(await wordsAt("/stories?year=1999")).toContain("No story matches what you chose.");
    const { status, root } = await fetchPage(visitor.origin, "/stories?year=last");
    expect(status).toBe(400);
    expect(wordsIn(root)).toContain("“last” is no year");
  });

  test("say who re-uses which words, and in what the documents differ", async () => {
    const words = await wordsAt(await flood());
    expect(words).toMatch(/100.% of its words stand in the other/);
    expect(words).toContain("alpha is dated first, 6 May 2024; both may re-use a third text.");
    expect(words).toContain("The river Arvan burst its banks on Monday night");
    expect(words).toContain("3 documents of 3 outlets: this is about these texts");
    expect(words).toContain("one text with alpha");
  });

  test("give each number with its count and interval, and open its passages", async () => {
    const root = await page(await flood());
    const row = root
      .querySelectorAll(".corpus-table tbody tr")
      .find((one) => wordsIn(one).includes("Sellia flooded"));
    const cell = row?.querySelector(".score-cell");
    expect(wordsIn(cell ?? null)).toMatch(/95.%: \d+\.\d to \d+\.\d; \d+ of \d+ words/);
  });

  test("of an address that names none are refused", async () => {
    const { status, root } = await fetchPage(visitor.origin, "/stories/nobody");
    expect(status).toBe(404);
    expect(wordsIn(root)).toContain("There is no story “nobody”");
  });
});

describe("a correction by hand", () => {
  /** Groups anew, as the button of the page does, and waits. */
  async function groupAnew(): Promise<void> {
    await send("/jobs", []);
    await allWorkEnded(visitor.origin);
  }

  test("takes a document out, puts one in and names the story, also after grouping anew", async () => {
    const href = await flood();
    expect(
      await send(href, [
        ["intent", "out"],
        ["documents", "own"],
      ]),
    ).toMatchObject({ status: 303, to: href });
    await send(href, [
      ["intent", "in"],
      ["document", `${visitor.origin}/documents/other?count=loaded`],
    ]);
    await send(href, [
      ["intent", "rename"],
      ["label", "The night of the flood"],
    ]);
    const corrected = ["Flood in Sellia", "Sellia under water", "A prize for poets"];
    expect(await titles(href)).toEqual(corrected);
    await groupAnew();
    expect(await titles(href)).toEqual(corrected);
    expect(await wordsAt(href)).toContain("The night of the flood");
    expect(await wordsAt("/stories")).toContain("corrected by hand");
  });

  test("makes a story of ticked documents, and can be left to the program again", async () => {
    const before = await flood();
    const { status, to } = await send("/stories", [
      ["intent", "make"],
      ["documents", "own"],
      ["documents", "other"],
    ]);
    expect(status).toBe(303);
    expect(await titles(to)).toEqual(["Sellia flooded", "A prize for poets"]);
    for (const href of [to, before]) {
      await send(href, [["intent", "let-go"]]);
      await allWorkEnded(visitor.origin);
    }
    await groupAnew();
    expect(await titles(await flood())).toEqual(["Flood in Sellia", "Sellia under water", "Sellia flooded"]);
  });

  test.each([
    ["without a tick", [["intent", "out"]], "No document is ticked."],
    [
      "of a document that is elsewhere",
      [
        ["intent", "out"],
        ["documents", "mehr"],
      ],
      "mehr: is not in story",
    ],
    [
      "with a document that is not there",
      [
        ["intent", "in"],
        ["document", "nobody"],
      ],
      "“nobody” is no document of this corpus.",
    ],
    [
      "with an address that cannot be read",
      [
        ["intent", "in"],
        ["document", "/documents/%zz"],
      ],
      "“/documents/%zz” is no document of this corpus.",
    ],
    ["that nobody knows", [["intent", "burn"]], "There is no “burn” to be done."],
  ] as const)("%s is refused, with what to do", async (_case, fields, words) => {
    const answer = await send(await flood(), fields);
    expect(answer.status).toBe(400);
    expect(answer.words).toContain(words);
    expect(answer.words).not.toContain(".sqlite");
  });

  test("of one document makes no story", async () => {
    const answer = await send("/stories", [
      ["intent", "make"],
      ["documents", "own"],
    ]);
    expect(answer.status).toBe(400);
    expect(answer.words).toContain("a story needs two documents or more");
  });
});
