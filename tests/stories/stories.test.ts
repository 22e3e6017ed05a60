import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type StoryDocument, type StoryOptions, stories, storyFeatures } from "#analysis";
import { article, eruption, inOtherLanguages, ruling, strike, wireCopies } from "./articles";

const storiesOf = (documents: readonly StoryDocument[], options?: StoryOptions) =>
  stories(documents.map(storyFeatures), options);

/** The ids of each group, by the first words of the ids. */
const groupsOf = (documents: readonly StoryDocument[], options?: StoryOptions) =>
  storiesOf(documents, options).map((story) => story.documents);

const idsOf = (documents: readonly StoryDocument[]) => documents.map(({ id }) => id);
const undated = (documents: readonly StoryDocument[]) => documents.map((each) => ({ ...each, date: null }));
const textAlone = (documents: readonly StoryDocument[]) =>
  documents.map((each) => ({ ...each, date: null, title: null }));

const copies = wireCopies.slice(0, 3);
const all = [...strike, ...ruling, ...eruption, ...copies];
const expected = [strike, ruling, eruption, copies].map(idsOf);

describe("documents on one event", () => {
  test.each([
    ["with titles and dates", all],
    ["without dates", undated(all)],
    ["by the text alone", textAlone(all)],
    [
      "with a date here and there",
      all.map((each, index) => (index % 2 === 0 ? each : { ...each, date: null })),
    ],
  ])("make a story: %s", (_case, documents) => {
    expect(groupsOf(documents)).toEqual(expected);
  });
  test("are found alike in two documents, in three and in ten", () => {
    expect(groupsOf(strike.slice(0, 2))).toEqual([idsOf(strike.slice(0, 2))]);
    expect(groupsOf(strike)).toEqual([idsOf(strike)]);
    expect(groupsOf([...strike.slice(0, 1), ...eruption.slice(0, 1)])).toHaveLength(2);
    expect(groupsOf([...strike.slice(0, 1), ...eruption.slice(0, 1), ...ruling.slice(0, 1)])).toHaveLength(3);
  });
  test("with the same actors a month later make another story", () => {
    expect(groupsOf([...strike, ...ruling])).toEqual([strike, ruling].map(idsOf));
  });
  test.each(Object.entries(inOtherLanguages))("in %s are told from another one", (language, texts) => {
    const rest = Object.entries(inOtherLanguages).filter(([name]) => name !== language);
    const documents = [[language, texts] as const, ...rest].flatMap(([name, own]) =>
      own.map((text, index) => article(`${name} ${index}`, null, null, text)),
    );
    expect(groupsOf(documents).slice(0, 2)).toEqual([[`${language} 0`, `${language} 1`], [`${language} 2`]]);
  });
});

describe("dates", () => {
  const same = [article("a", "2031-03-02", null, strike[0]?.text ?? ""), strike[1] as StoryDocument];
  const onDates = (a: string | null, b: string | null) =>
    same.map((each, index) => ({ ...each, date: [a, b][index] ?? null }));
  const aloneFrom = (documents: readonly StoryDocument[], options: StoryOptions = {}): number => {
    let threshold = 0;
    const together = () =>
      groupsOf([...documents, ...eruption], { ...options, threshold })[0]?.includes(documents[1]?.id ?? "");
    while (together()) threshold += 0.005;
    return threshold;
  };
  test("near each other speak for one story, far apart against it, a missing one does neither", () => {
    const [day, next, days, month, missing] = [
      onDates("2031-03-02", "2031-03-02"),
      onDates("2031-02-28", "2031-03-01"),
      onDates("2031-02-28", "2031-03-04"),
      onDates("2031-03-02", "2031-04-02"),
      onDates("2031-03-02", null),
    ].map((documents) => aloneFrom(documents)) as [number, number, number, number, number];
    expect(day).toBe(next);
    expect(day).toBeGreaterThan(missing);
    expect(missing).toBeGreaterThan(days);
    expect(days).toBeGreaterThan(month);
  });
  test("are far apart from the window on", () => {
    const week = onDates("2031-03-02", "2031-03-09");
    expect(aloneFrom(week)).toBe(aloneFrom(onDates("2031-03-02", "2033-03-02")));
    expect(aloneFrom(week, { window: 14 })).toBeGreaterThan(aloneFrom(week));
  });
  test("do not keep copies of one text apart", () => {
    const later = copies.map((each, index) => ({ ...each, date: `203${index}-03-12` }));
    expect(groupsOf([...later, ...strike]).slice(0, 1)).toEqual([idsOf(later)]);
  });
  test.each(["2031", "2031-03", "yesterday", "2031-13-02", ""])("%j is no date", (date) => {
    const documents = strike.map((each) => ({ ...each, date }));
    expect(storiesOf(documents).map(({ confidence }) => confidence)).toEqual(
      storiesOf(undated(strike)).map(({ confidence }) => confidence),
    );
  });
});

describe("the threshold", () => {
  test("makes more and closer stories the higher it is, and splits none of them anew", () => {
    const steps = [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.6, 1].map((threshold) =>
      groupsOf(all, { threshold }),
    );
    const sizes = steps.map((groups) => groups.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes.at(-1)).toBeGreaterThan(sizes[0] as number);
    for (const [index, finer] of steps.slice(1).entries())
      for (const group of finer)
        expect(steps[index]?.some((wider) => group.every((id) => wider.includes(id)))).toBe(true);
  });
});

describe("what is said of a story", () => {
  const [story] = storiesOf(all);
  test("why: names and words that its documents share, and their dates", () => {
    const said = story?.because.join("; ") ?? "";
    expect(said).toMatch(/all 3 name .*Marta Quist/);
    expect(said).toMatch(/all 3 use “\p{L}+”/u);
    expect(said).toMatch(/dated 2031-03-02 to 2031-03-03$/);
  });
  test.each([
    ["no date", undated(strike), /no dates known: grouped by their words alone$/],
    ["one day", strike.slice(0, 2), /dated 2031-03-02$/],
    ["a missing date", [...strike.slice(0, 2), ...undated(strike.slice(2))], /, 1 of 3 without a date$/],
    ["two documents", strike.slice(0, 2), /^both name /],
  ])("%s", (_case, documents, words) => {
    expect(storiesOf([...documents, ...eruption])[0]?.because.join("; ")).toMatch(words);
  });
  test("a word is called rare only where few passages have it", () => {
    expect(storiesOf(strike)[0]?.because.join()).not.toMatch(/rare/);
    const many = Array.from({ length: 300 }, (_, index) =>
      article(
        `other ${index}`,
        null,
        null,
        `${index} notes on gardens, weather and the price of bread. `.repeat(9),
      ),
    );
    expect(storiesOf([...strike, ...many])[0]?.because.join()).toMatch(/, rare in these documents/);
  });
  test("how sure it is: closer documents are surer; a document alone has no confidence and no reasons", () => {
    const found = storiesOf([...all, ...wireCopies.slice(3)]);
    const [strikes, , , wires, lonely] = found;
    expect(strikes?.confidence).toBeGreaterThan(0.5);
    expect(wires?.confidence).toBeGreaterThan(strikes?.confidence ?? 1);
    expect(lonely).toEqual({ id: "s5", documents: ["wire-post"], because: [], confidence: null });
  });
});

describe("any documents", () => {
  test("none, one, empty ones, and ids twice", () => {
    expect(groupsOf([])).toEqual([]);
    expect(groupsOf(strike.slice(0, 1))).toEqual([["strike-herald"]]);
    const empty = ["", " \n", "…!?", "a b c"].map((text, index) => article(`e${index}`, null, null, text));
    expect(groupsOf([...empty, ...strike])).toEqual([...empty.map(({ id }) => [id]), idsOf(strike)]);
    const twice = [strike[0], strike[0], eruption[0]] as StoryDocument[];
    expect(groupsOf(twice)).toEqual([["strike-herald", "strike-herald"], ["eruption-herald"]]);
  });
  test("boilerplate does not make them alike", () => {
    const notice = `${wireCopies[3]?.text} ${ruling[0]?.text} `;
    const framed = [strike[0], eruption[0]].map((each) => ({
      ...(each as StoryDocument),
      text: `${notice}${each?.text}`,
    }));
    const apart = framed.map((each) => ({
      ...each,
      boilerplate: [{ span: { start: 0, end: notice.length }, rule: "notice", reason: "a notice" }],
    }));
    expect(groupsOf(framed)).toHaveLength(1);
    expect(groupsOf(apart)).toHaveLength(2);
  });
  test("are in exactly one story, whatever they hold; the same again gives the same", () => {
    const documents = fc.array(
      fc.record({
        id: fc.uuid(),
        text: fc.string({ unit: "binary", maxLength: 300 }),
        title: fc.option(fc.string({ unit: "binary", maxLength: 40 })),
        date: fc.constantFrom(null, "2031-03-02", "2031-05-30"),
        boilerplate: fc.constant([]),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(documents, fc.double({ min: 0, max: 1, noNaN: true }), (given, threshold) => {
        const found = storiesOf(given, { threshold });
        expect(found.flatMap((story) => story.documents).sort()).toEqual(idsOf(given).sort());
        expect(storiesOf(given, { threshold })).toEqual(found);
        const firsts = found.map((story) => idsOf(given).indexOf(story.documents[0] ?? ""));
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
      { numRuns: 50 },
    );
  });
  test("in another order make the same stories", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        const sets = groupsOf(shuffled).map((ids) => [...ids].sort().join(" "));
        expect(sets.sort()).toEqual(expected.map((ids) => [...ids].sort().join(" ")).sort());
      }),
      { numRuns: 20 },
    );
  });
});
