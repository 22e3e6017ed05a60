import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { analyse, compare } from "../../analysis";
import { countsOf, together } from "../../app/cli/evaluate/alignment/counts";
import { eventFiles, readEvent } from "../../app/cli/evaluate/alignment/gold";

const FOLDER = resolve(import.meta.dirname, "../../corpus/gold/alignment");
const events = eventFiles(FOLDER).map((path) => readEvent(path, FOLDER));
const measured = events.map((event) => {
  const analyses = event.documents.map((document) => analyse(document));
  return { event, analyses, alignments: compare(analyses).alignments };
});

describe("the coded passages", () => {
  test("are enough: groups, hard negatives, and a part that was not looked at", () => {
    const groups = events.flatMap((event) => event.groups);
    expect(groups.filter(({ strength }) => strength === "strong").length).toBeGreaterThanOrEqual(30);
    expect(events.flatMap(({ negatives }) => negatives).length).toBeGreaterThanOrEqual(25);
    expect(new Set(events.map(({ part }) => part))).toEqual(new Set(["development", "held-out"]));
    expect(groups.filter(({ second }) => second !== null).length).toBeGreaterThanOrEqual(groups.length / 2);
  });
  test.each(events)("$event: ids stand once, groups are of several documents", ({ groups, negatives }) => {
    const all = [...groups, ...negatives];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { passages } of all)
      expect(new Set(passages.map(({ document }) => document)).size).toBeGreaterThan(1);
  });
});

describe("the program against them", () => {
  const share = ({ n, of }: { readonly n: number; readonly of: number }) => n / of;
  test.each([
    ["border, dam, leak, samples, strike, verdict", { whole: 0.78, links: 0.83, right: 0.9 }],
    ["museum, water", { whole: 0.3, links: 0.3, right: 0.8 }],
  ])("has not become worse than measured on %s", (names, least) => {
    const own = measured.filter(({ event }) => names.split(", ").includes(event.event));
    const counts = together(
      own.map(({ event, alignments }) => countsOf(event, alignments)) as [
        ReturnType<typeof countsOf>,
        ...ReturnType<typeof countsOf>[],
      ],
    );
    expect(share(counts.groups)).toBeGreaterThanOrEqual(least.whole);
    expect(share(counts.strongAsStrong)).toBeGreaterThanOrEqual(least.links);
    expect(share(counts.rightAtAll)).toBeGreaterThanOrEqual(least.right);
    expect(counts.negativesStrong.n).toBe(0);
  });
  test("sets no hard negative of the sample corpus side by side", () => {
    const samples = measured.find(({ event }) => event.event === "samples");
    const found = samples && countsOf(samples.event, samples.alignments);
    expect(found?.negativesStrong).toEqual({ n: 0, of: 17 });
    expect(found?.negativesWeak).toEqual({ n: 0, of: 17 });
  });
  test.each(measured)("$event.event: whichever document is given first, the same is found", (each) => {
    const told = (alignments: typeof each.alignments) =>
      new Set(
        alignments.map(({ strength, passages }) =>
          [strength, ...passages.map(({ document, span }) => `${document} ${span.start}`).sort()].join(" "),
        ),
      );
    expect(told(compare([...each.analyses].reverse()).alignments)).toEqual(told(each.alignments));
  });
  test.each(measured)("$event.event: every mark of an alignment lies in its passage", ({ alignments }) => {
    for (const { passages, quoted, reused } of alignments) {
      for (const { document, span } of [...quoted, ...reused])
        expect(
          passages.some(
            (own) => own.document === document && own.span.start < span.end && span.start < own.span.end,
          ),
        ).toBe(true);
      for (const { span, changed } of reused)
        for (const word of changed) {
          expect(word.start).toBeGreaterThanOrEqual(span.start);
          expect(word.end).toBeLessThanOrEqual(span.end);
        }
    }
  });
});

test("where the coded file and the text do not fit, it says which passage", () => {
  expect(() => readEvent(join(FOLDER, "none.json"), FOLDER)).toThrow(/none\.json/);
});
