import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  measureById,
  measures,
  measuresOf,
  scoreOf,
  scores,
  scoresByOutlet,
  selected,
} from "../../analysis/scores";
import type { Analysis, Score, Stance, Voice } from "../../analysis/types";
import { agency, analysisOf, at, attribution, claim, loadedTerm, quotation } from "../support/reading";

/** `n` sentences of five words each. */
const textOf = (n: number) => Array.from({ length: n }, () => "one two three four five.").join(" ");

/** A hundred words in twenty sentences with so many loaded terms of a voice, one a sentence from the start. */
function loaded(counts: Partial<Record<Voice, number>>, sentences = 20): Analysis {
  const text = textOf(sentences);
  const voices = Object.entries(counts).flatMap(([voice, n]) =>
    Array.from({ length: n }, () => voice as Voice),
  );
  const loadedTerms = voices.map((voice, index) =>
    loadedTerm(`l${index}`, at(text, "two", index), { voice }),
  );
  return analysisOf(text, { headline: { start: 0, end: 10 } }, { loadedTerms });
}

/** One claim a sentence, with these voices. */
function claims(...voices: readonly ("attributed" | "unattributed" | "self")[]): Analysis {
  const text = textOf(voices.length);
  return analysisOf(
    text,
    {},
    { claims: voices.map((voice, index) => claim(`c${index}`, at(text, "one two", index), { voice })) },
  );
}

const score = (analysis: Analysis, id: string): Score => scores(analysis)[id] as Score;

describe("the table of measures", () => {
  test("has ids that are unique and safe in an address, and is found by them", () => {
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
    for (const measure of measures) {
      expect(measure.id).toMatch(/^[a-z0-9.-]+$/);
      expect(measureById(measure.id)).toBe(measure);
    }
  });

  test.each(["", "nothing", "loaded.category.", "loaded.category.Über alles", "__proto__", "constructor"])(
    "knows no %j",
    (id) => {
      expect(measureById(id)).toBeNull();
    },
  );

  test("resolves a category by the id that its score has", () => {
    const text = textOf(12);
    const analysis = analysisOf(
      text,
      {},
      {
        loadedTerms: [
          loadedTerm("l0", at(text, "two"), { category: "Crime & war" }),
          loadedTerm("l1", at(text, "three")),
        ],
      },
    );
    const measure = measureById("loaded.category.crime-war");
    expect(measure && scoreOf(measure, analysis)).toEqual(score(analysis, "loaded.category.crime-war"));
    expect(score(analysis, "loaded.category.crime-war").marks).toEqual(["l0"]);
    expect(measuresOf([analysis]).map(({ id }) => id)).toContain("loaded.category.label");
  });
});

describe("rates of loaded terms", () => {
  test("are counts per 1,000 body words with exact Poisson limits", () => {
    expect(score(loaded({ unattributed: 10 }), "loaded")).toMatchObject({ value: 100, count: 10, of: 100 });
    const [low, high] = score(loaded({ unattributed: 10 }), "loaded").interval as readonly [number, number];
    expect(low).toBeCloseTo(47.95, 1);
    expect(high).toBeCloseTo(183.9, 1);
  });

  test("zero is measured and has an upper limit", () => {
    const zero = score(loaded({}), "loaded");
    expect(zero.value).toBe(0);
    expect(zero.interval?.[0]).toBe(0);
    expect(zero.interval?.[1]).toBeCloseTo(36.89, 1);
  });

  test("one term more is a strictly higher rate, in its own voice only", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 18 }), (n) => {
        const fewer = scores(loaded({ direct: n, unattributed: 1 }));
        const more = scores(loaded({ direct: n + 1, unattributed: 1 }));
        for (const id of ["loaded", "loaded.direct"])
          expect(more[id]?.value).toBeGreaterThan(fewer[id]?.value as number);
        expect(more["loaded.unattributed"]?.value).toBe(fewer["loaded.unattributed"]?.value);
      }),
      { numRuns: 10 },
    );
  });

  test("add up over voices and categories", () => {
    const all = scores(loaded({ unattributed: 3, self: 1, headline: 2, indirect: 4, direct: 5, scare: 1 }));
    const total = (prefix: readonly string[]) =>
      prefix.reduce((sum, id) => sum + (all[`loaded.${id}`]?.value as number), 0);
    const value = all.loaded?.value as number;
    expect(total(["unattributed", "self", "headline", "indirect", "direct", "scare"])).toBeCloseTo(value, 9);
    expect(total(["category.label"])).toBeCloseTo(value, 9);
  });

  test.each([
    ["under 50 words", analysisOf("too short a text."), /^too short: 4 words$/],
    ["one word", analysisOf("Why?"), /^too short: 1 word$/],
    ["no text", analysisOf(""), /^too short: 0 words$/],
    [
      "another language",
      { ...loaded({ direct: 1 }), document: { ...loaded({}).document, language: "fr" } },
      /“fr”/,
    ],
  ] as const)("are null with a reason for %s", (_, analysis, reason) => {
    const unmeasured = score(analysis, "loaded");
    expect(unmeasured).toMatchObject({ value: null, interval: null });
    expect(unmeasured.reason).toMatch(reason);
  });

  test("in the headline are not measured where none is printed", () => {
    expect(score(analysisOf(textOf(20)), "loaded.headline")).toMatchObject({ value: null });
    expect(score(loaded({}), "loaded.headline").value).toBe(0);
  });
});

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

describe("every score", () => {
  const full = {
    ...loaded({ direct: 3, unattributed: 2 }),
    claims: claims("attributed", "self", "unattributed").claims,
  };
  test.each([
    ["a full text", full],
    ["an empty text", analysisOf("")],
    ["marks outside the text", { ...analysisOf(""), claims: [claim("c", { start: 5, end: 9 })] }],
    ["a lone surrogate and NUL", analysisOf("\ud800 \u0000 “ '' ”")],
  ])("of %s: value in its interval or null with a reason; marks are those it selects", (_, analysis) => {
    for (const measure of measuresOf([analysis])) {
      const { value, interval, reason, marks } = scoreOf(measure, analysis);
      expect(marks).toEqual(selected(analysis, measure.select).map(({ id }) => id));
      if (value === null) {
        expect(interval).toBeNull();
        expect(reason).toBeTruthy();
      } else {
        const [low, high] = interval as readonly [number, number];
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(reason).toBeUndefined();
      }
    }
  });

  test("counts 20,000 sentences in linear time", { timeout: 20_000 }, () => {
    expect(score(loaded({ direct: 1 }, 20_000), "loaded").of).toBe(100_000);
  });
});

describe("scoresByOutlet", () => {
  const of = (id: string, outlet: string | null, analysis: Analysis): Analysis => ({
    ...analysis,
    document: { ...analysis.document, id, outlet },
  });

  test("sums counts and words; more text narrows the interval; marks name their document", () => {
    const one = of("a", "Gazette", loaded({ direct: 2 }));
    const two = of("b", "Gazette", loaded({ direct: 4 }));
    const [pooled, ...rest] = scoresByOutlet([one, of("c", null, one), two]);
    expect(rest).toEqual([]);
    expect(pooled).toMatchObject({ outlet: "Gazette", documents: ["a", "b"], notice: null });
    expect(pooled?.scores.loaded).toMatchObject({ value: 30, count: 6, of: 200 });
    expect(pooled?.scores.loaded?.marks).toEqual(["a#l0", "a#l1", "b#l0", "b#l1", "b#l2", "b#l3"]);
    const width = (s?: Score) => (s?.interval?.[1] as number) - (s?.interval?.[0] as number);
    const single = scoresByOutlet([of("a", "Gazette", loaded({ direct: 3 }))])[0];
    expect(width(pooled?.scores.loaded)).toBeLessThan(width(single?.scores.loaded));
    expect(single?.notice).toMatch(/^one document: .*not this outlet$/);
  });

  test("leaves documents out of a measure that does not apply to them", () => {
    const [pooled] = scoresByOutlet([
      of("a", "Gazette", loaded({ headline: 1 })),
      of("b", "Gazette", analysisOf(textOf(20))),
    ]);
    expect(pooled?.scores["loaded.headline"]).toMatchObject({ of: 100, value: 10 });
    expect(pooled?.scores.loaded?.of).toBe(200);
  });

  test("draws whole documents where there are many", () => {
    const many = Array.from({ length: 24 }, (_, index) =>
      of(`d${index}`, "Gazette", index % 2 ? claims("attributed", "self") : claims("self", "unattributed")),
    );
    expect(scoresByOutlet(many)[0]?.scores["claims.self"]?.method).toBe("Wilson over documents");
    expect(scoresByOutlet(many)[0]?.scores["claims.attributed"]?.method).toBe("bootstrap over documents");
  });

  test("of nothing is nothing", () => {
    expect(scoresByOutlet([])).toEqual([]);
  });
});
