import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Node, nest } from "../../app/components/marked-text/nest";
import { pieces } from "../../app/components/marked-text/pieces";
import type { MarkKind, ViewMark, ViewParagraph } from "../../app/components/marked-text/view";
import { growth, LINEAR } from "../support/cost";

const KINDS: readonly MarkKind[] = ["loaded", "scare", "source", "cue", "content", "claim", "boilerplate"];

const mark = (id: string, kind: MarkKind, ...spans: [number, number][]): ViewMark => ({
  id,
  kind,
  label: id,
  spans: spans.map(([start, end]) => ({ start, end })),
});

const paragraph = (start: number, end: number): ViewParagraph => ({
  number: 1,
  span: { start, end },
  headline: false,
  threads: [],
});

/** "a[b]" with the id of each mark before its bracket, and a bar where a mark is cut. */
const sketch = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (typeof node === "string") return node;
      const [left, right] = [node.cut?.includes("start") ? "|" : "[", node.cut?.includes("end") ? "|" : "]"];
      return `${node.mark.id}${node.first ? "" : "'"}${left}${sketch(node.nodes)}${right}`;
    })
    .join("");

const plain = (nodes: readonly Node[]): string =>
  nodes.map((node) => (typeof node === "string" ? node : plain(node.nodes))).join("");

const anyMarks = fc
  .array(
    fc.tuple(
      fc.constantFrom(...KINDS),
      fc.array(fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 })), {
        maxLength: 3,
      }),
    ),
    { maxLength: 8 },
  )
  .map((all) => all.map(([kind, spans], at) => mark(`m${at}`, kind, ...spans)));

describe("pieces", () => {
  it.each([
    ["no marks", [], ["abcdefghij"]],
    ["one mark", [mark("m", "loaded", [2, 4])], ["ab", "cd", "efghij"]],
    ["overlap", [mark("m", "loaded", [2, 6]), mark("n", "content", [4, 8])], ["ab", "cd", "ef", "gh", "ij"]],
    ["same span twice", [mark("m", "loaded", [2, 4]), mark("n", "cue", [2, 4])], ["ab", "cd", "efghij"]],
    ["reversed and empty spans", [mark("m", "loaded", [6, 2], [3, 3])], ["abcdefghij"]],
    ["beyond both ends", [mark("m", "loaded", [-5, 50])], ["abcdefghij"]],
    ["one mark in two places", [mark("m", "content", [0, 2], [8, 10])], ["ab", "cdefgh", "ij"]],
  ] as const)("%s", (_, marks, texts) => {
    expect(pieces("abcdefghij", 0, 10, marks).map(({ text }) => text)).toEqual(texts);
  });

  it("puts together to the text, whatever the marks", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40, unit: "binary" }),
        anyMarks,
        fc.nat(40),
        fc.nat(40),
        (text, marks, from, to) => {
          const found = pieces(text, from, to, marks);
          expect(found.map((piece) => piece.text).join("")).toBe(text.slice(from, Math.max(from, to)));
          for (const piece of found) {
            const over = marks.filter(({ spans }) =>
              spans.some(({ start, end }) => start <= piece.start && piece.end <= end),
            );
            expect(new Set(piece.marks)).toEqual(new Set(over));
          }
        },
      ),
    );
  });
});

describe("nest", () => {
  const text = "abcdefghij";
  it.each([
    ["a line inside a box", [mark("b", "loaded", [2, 8]), mark("l", "content", [4, 6])], "abb[cdl[ef]gh]ij"],
    [
      "a box inside a line",
      [mark("b", "loaded", [4, 6]), mark("l", "content", [2, 8])],
      "abl[cd|b[l'|ef|]l'|gh]ij",
    ],
    [
      "a line that crosses a box",
      [mark("b", "loaded", [2, 6]), mark("l", "content", [4, 8])],
      "abb[cdl[ef|]l'|gh]ij",
    ],
    [
      "two boxes that cross",
      [mark("a", "loaded", [2, 6]), mark("b", "loaded", [4, 8])],
      "aba[cdb[ef|]b'|gh]ij",
    ],
    [
      "source inside content",
      [mark("c", "content", [0, 10]), mark("s", "source", [2, 4])],
      "c[abs[cd]efghij]",
    ],
    ["one mark in two places", [mark("c", "content", [0, 2], [8, 10])], "c[ab]cdefghc'[ij]"],
  ] as const)("%s", (_, marks, drawn) => {
    expect(
      nest(text, [paragraph(0, 10)], marks)
        .map(sketch)
        .join(),
    ).toBe(drawn);
  });

  it("cuts a mark open at the end of a paragraph and gives its id once", () => {
    const [one, two] = nest(text, [paragraph(0, 5), paragraph(5, 10)], [mark("m", "content", [3, 7])]);
    expect([sketch(one ?? []), sketch(two ?? [])]).toEqual(["abcm[de|", "m'|fg]hij"]);
  });

  it("loses no letter and gives each drawn mark its id exactly once, whatever the marks", () => {
    const sentence = "The plan “guts” aid; critics say so.\nIt will.";
    const paragraphs = [paragraph(0, 20), paragraph(20, 36), paragraph(37, sentence.length)];
    const firsts = (nodes: readonly Node[]): string[] =>
      nodes.flatMap((node) =>
        typeof node === "string" ? [] : [...(node.first ? [node.mark.id] : []), ...firsts(node.nodes)],
      );
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const drawn = nest(sentence, paragraphs, marks);
        expect(drawn.map(plain)).toEqual(paragraphs.map(({ span }) => sentence.slice(span.start, span.end)));
        const ids = drawn.flatMap(firsts);
        expect(ids.length).toBe(new Set(ids).size);
        const visible = marks.filter(({ spans }) =>
          spans.some((span) =>
            paragraphs.some((one) => Math.max(span.start, one.span.start) < Math.min(span.end, one.span.end)),
          ),
        );
        expect(new Set(ids)).toEqual(new Set(visible.map(({ id }) => id)));
      }),
    );
  });

  it("takes time in proportion to the text", () => {
    const count = 20_000;
    const marks = Array.from({ length: count }, (_, at) => mark(`m${at}`, "loaded", [at * 50, at * 50 + 7]));
    const paragraphs = Array.from({ length: count / 10 }, (_, at) => paragraph(at * 500, at * 500 + 500));
    const text = "word ".repeat(count * 10);
    expect(nest(text, paragraphs, marks)).toHaveLength(count / 10);
    const nestSome = (some: readonly ViewParagraph[]) => nest(text, some, marks.slice(0, some.length * 10));
    expect(growth(paragraphs, nestSome)).toBeLessThan(LINEAR);
  });
});
