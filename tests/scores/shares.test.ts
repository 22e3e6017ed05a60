import { describe, expect, test } from "vitest";
import { scores } from "../../analysis/scores";
import type { Score, Stance } from "../../analysis/types";
import { agency, analysisOf, at, attribution, claim, quotation } from "../support/reading";
import { claims, score, textOf } from "./made";

describe("shares", () => {
  test.each([
    ["attributed", 0.5, ["c0", "c1"]],
    ["unattributed", 0.25, ["c2"]],
    ["self", 0.25, ["c3"]],
  ])("claims.%s", (voice, value, marks) => {
    const share = score(claims("attributed", "attributed", "unattributed", "self"), `claims.${voice}`);
    expect(share).toMatchObject({ value, marks, of: 4 });
  });

  test("of claims are bootstrapped over sentences, wider where claims stand together", () => {
    const text = textOf(20);
    const stacked = (perSentence: number) =>
      analysisOf(
        text,
        {},
        {
          claims: Array.from({ length: 40 }, (_, index) =>
            claim(`c${index}`, at(text, "one two", Math.floor(index / perSentence)), {
              voice: Math.floor(index / 4) % 2 === 0 ? "attributed" : "unattributed",
            }),
          ),
        },
      );
    const width = (of: Score) => (of.interval?.[1] as number) - (of.interval?.[0] as number);
    const pairs = score(stacked(2), "claims.attributed");
    const fours = score(stacked(4), "claims.attributed");
    expect(pairs.method).toBe("bootstrap over sentences");
    expect(fours.value).toBe(pairs.value);
    expect(width(fours)).toBeGreaterThan(width(pairs));
  });

  test("of claims that all agree keep a width: Wilson over sentences", () => {
    const all = score(claims("self", "self", "self", "self", "self", "self"), "claims.self");
    expect(all).toMatchObject({ value: 1, method: "Wilson over sentences" });
    expect(all.interval?.[0]).toBeCloseTo(0.61, 2);
  });

  test("of words count each word once, nested and overlapping content too, authors apart", () => {
    const text = textOf(4);
    const inner = at(text, "two three");
    const outer = at(text, "one two three four five.");
    const own = attribution("a2", [at(text, "one two", 2)], "we", "neutral", {
      source: { spans: [], text: "we", name: null, type: "collective", role: null, self: true },
    });
    const analysis = analysisOf(
      text,
      {},
      { attributions: [attribution("a0", [inner]), attribution("a1", [outer]), own] },
    );
    expect(score(analysis, "words.attributed")).toMatchObject({ count: 5, of: 20, marks: ["a0", "a1"] });
  });

  test("of words in quotation marks leave out names", () => {
    const text = `${textOf(5)} “six seven” “eight nine ten”`;
    const quotations = [
      quotation("q0", at(text, "“six seven”")),
      quotation("q1", at(text, "“eight nine ten”"), "name"),
    ];
    expect(score(analysisOf(text, {}, { quotations }), "words.quoted")).toMatchObject({
      count: 2,
      of: 30,
      marks: ["q0"],
    });
  });

  test("more attributed words are a strictly higher share", () => {
    const text = textOf(10);
    const upTo = (n: number) =>
      analysisOf(
        text,
        {},
        { attributions: [attribution("a", [{ start: 0, end: at(text, "five", n).end }])] },
      );
    const values = [0, 3, 6, 9].map((n) => score(upTo(n), "words.attributed").value as number);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(new Set(values).size).toBe(4);
  });

  test("of vague sources count vague and missing ones; cues by stance add up to one", () => {
    const stances: readonly Stance[] = ["neutral", "neutral", "distancing", "condemning"];
    const attributions = [
      ...stances.map((stance, index) => attribution(`a${index}`, [], index === 0 ? null : "Ann", stance)),
      attribution("a4", [], "officials", "neutral", {
        cue: null,
        source: { spans: [], text: "officials", name: null, type: "vague", role: null, self: false },
      }),
    ];
    const all = scores(analysisOf("text", {}, { attributions }));
    expect(all["sources.vague"]).toMatchObject({ value: 0.4, marks: ["a0", "a4"], method: "Wilson" });
    expect(all["cues.neutral"]).toMatchObject({ value: 0.5, of: 4 });
    const ids = Object.keys(all).filter((id) => id.startsWith("cues."));
    expect(ids.reduce((sum, id) => sum + (all[id]?.value as number), 0)).toBeCloseTo(1, 9);
  });

  test("of actions without an agent", () => {
    const span = { start: 0, end: 4 };
    const marks = [
      agency("g0", span, "absent"),
      agency("g1", span, "named"),
      agency("g2", span, "elsewhere"),
    ];
    expect(score(analysisOf("text", {}, { agency: marks }), "agency.absent")).toMatchObject({
      count: 1,
      of: 3,
    });
  });

  test.each([
    ["claims.attributed", "no claim found"],
    ["sources.vague", "no attribution found"],
    ["cues.neutral", "no attribution found"],
    ["agency.absent", "no action found"],
  ])("%s is null with a reason where there is nothing to share", (id, reason) => {
    expect(score(analysisOf(textOf(20)), id)).toMatchObject({ value: null, interval: null, of: 0, reason });
  });
});
