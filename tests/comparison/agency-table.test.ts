import { describe, expect, test } from "vitest";
import { actionCategory, agencyTable, analyse } from "#analysis";
import { actionsByCategory } from "../../analysis/agency/actions";
import { documentOf } from "../support/read";
import { agency, analysisOf, at } from "../support/reading";

const TEXT = "They raided it. A raid. They shot. A raid was made.";
const act = (id: string, words: string, verb: string, more: object = {}, nth = 0) => ({
  ...agency(id, at(TEXT, words, nth), "absent"),
  verb,
  ...more,
});
const one = analysisOf(
  TEXT,
  { id: "one", outlet: "x" },
  {
    agency: [
      act("g1", "raided", "raid", { agent: "named" }),
      act("g2", "raid", "raid", { voice: "direct" }, 1),
      act("g3", "shot", "shoot", { agent: "elsewhere" }),
      act("g4", "raid", "raid", {}, 2),
    ],
  },
);
const two = analysisOf(TEXT, { id: "two", outlet: "x" }, { agency: [act("g1", "raided", "raid")] });
const three = analysisOf(TEXT, { id: "three" }, { agency: [act("g1", "shot", "kill")] });
const none = analysisOf(TEXT, { id: "none", outlet: "y" });

describe("the table of agency", () => {
  test("has a row for each action of each document, the most frequent action first", () => {
    const rows = agencyTable([three, one, none, two]);
    expect(rows.map(({ action, group, count }) => [action, group, count])).toEqual([
      ["raid", "one", 3],
      ["raid", "two", 1],
      ["kill", "three", 1],
      ["shoot", "one", 1],
    ]);
  });
  test("each cell holds the passages it counts, by agent and voice", () => {
    const [row] = agencyTable([one]);
    expect(row?.cells.map(({ agent, voice, count }) => [agent, voice, count])).toEqual([
      ["named", "unattributed", 1],
      ["absent", "unattributed", 1],
      ["absent", "direct", 1],
    ]);
    for (const { count, passages, agent, voice } of row?.cells ?? []) {
      expect(passages).toHaveLength(count);
      for (const { document, mark, span } of passages) {
        const found = one.agency.find(({ id }) => id === mark);
        expect(document).toBe("one");
        expect(found).toMatchObject({ agent, voice, span });
      }
    }
  });
  test("the share without an agent has its count, denominator, interval and marks", () => {
    expect(agencyTable([one])[0]?.absent).toMatchObject({
      value: 2 / 3,
      count: 2,
      of: 3,
      method: "Wilson",
      marks: ["one#g2", "one#g4"],
    });
    const [low, high] = agencyTable([one])[0]?.absent.interval ?? [];
    // Wilson by hand for 2 of 3: centre (2/3 + 1.92073/3) / (1 + 3.84146/3), half-width .3655.
    expect(low).toBeCloseTo(0.20766, 4);
    expect(high).toBeCloseTo(0.93851, 4);
  });
  test("by outlet documents are one group, and those without an outlet in none", () => {
    const rows = agencyTable([one, two, three], { by: "outlet" });
    expect(rows.map(({ action, group, count }) => [action, group, count])).toEqual([
      ["raid", "x", 4],
      ["shoot", "x", 1],
    ]);
    expect(rows[0]?.cells.flatMap(({ passages }) => passages.map(({ document }) => document)).sort()).toEqual(
      [...["one", "one", "one", "two"]],
    );
  });
  test("by category what is done alike is one row", () => {
    const rows = agencyTable([one, three], { action: actionCategory });
    expect(rows.map(({ action, group, count }) => [action, group, count])).toEqual([
      ["attack", "one", 4],
      ["killing", "three", 1],
    ]);
  });
  test("every action has one category; what is none keeps its name", () => {
    for (const [category, all] of Object.entries(actionsByCategory))
      for (const { verb, as } of all) expect([verb, actionCategory(as ?? verb)]).toEqual([verb, category]);
    expect(actionCategory("sing")).toBe("sing");
  });
  test("counts every mark of the analysis once, and agrees with the measure", () => {
    const text =
      "Soldiers raided six offices. The offices were raided at night. “They killed two men,” said Ann Lee. Two men were killed.";
    const analysis = analyse(documentOf(text));
    const rows = agencyTable([analysis]);
    expect(analysis.agency.length).toBeGreaterThan(3);
    const marks = rows.flatMap(({ cells }) =>
      cells.flatMap(({ passages }) => passages.map(({ mark }) => mark)),
    );
    expect(marks.sort()).toEqual(analysis.agency.map(({ id }) => id).sort());
    const absent = rows.reduce((sum, row) => sum + row.absent.count, 0);
    expect(absent).toBe(analysis.scores["agency.absent"]?.count);
  });
  test("of no document, or none with an action, has no row", () => {
    expect(agencyTable([])).toEqual([]);
    expect(agencyTable([none])).toEqual([]);
  });
});
