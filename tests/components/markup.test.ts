import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { fold } from "../../app/components/marked-text/fold";
import { markClass } from "../../app/components/marked-text/mark-class";
import { MarkedText, type MarkedTextProps } from "../../app/components/marked-text/marked-text";
import type { CardData, ViewMark, ViewParagraph } from "../../app/components/marked-text/view";

const TEXT = "The regime raided it.\nCritics say <b>it</b> & “more”.";

const paragraphs: ViewParagraph[] = [
  { number: 1, span: { start: 0, end: 21 }, headline: false, threads: [] },
  { number: 2, span: { start: 22, end: TEXT.length }, headline: false, threads: [] },
];

const marks: ViewMark[] = [
  {
    id: "t1",
    kind: "loaded",
    voice: "unattributed",
    label: "loaded term, not attributed",
    spans: [{ start: 4, end: 10 }],
  },
  { id: "t2", kind: "loaded", voice: "direct", label: "loaded term", spans: [{ start: 4, end: 17 }] },
  { id: "s1", kind: "source", relation: "a1", label: "source", spans: [{ start: 22, end: 29 }] },
];

const card: CardData = {
  id: "t1",
  term: "regime",
  what: "loaded term, not attributed in the text",
  swatch: { kind: "loaded", voice: "unattributed" },
  why: ["A rule."],
  whose: [],
  samePlace: [],
  countedIn: [{ label: "Rate", value: "2.2", href: "#rate" }],
  sure: [],
  disagree: [],
  actions: [],
};

const html = (props: Partial<MarkedTextProps> = {}) =>
  renderToStaticMarkup(
    createElement(MarkedText, {
      view: { id: "d", text: TEXT, language: null, hrefBefore: "?mark=", paragraphs, marks },
      ...props,
    }),
  );

describe("MarkedText", () => {
  it("links a loaded term to its card and gives it its id", () => {
    expect(html()).toContain('<mark id="t1" class="box box-unattributed"');
    expect(html()).toContain('href="?mark=t2#t2"');
  });
  it("puts no link inside a link", () => {
    const inner = [...html().matchAll(/<mark[^>]*><a [^>]*>(.*?)<\/a>/g)].map(([, inside]) => inside);
    expect(inner).toHaveLength(1);
    expect(inner.join()).not.toContain("<a");
  });
  it.each([
    [{ lang: "ar", dir: "rtl" }, '<div class="reading" data-marks="d-" lang="ar" dir="rtl">'],
    [{ lang: "es", dir: "ltr" }, '<div class="reading" data-marks="d-" lang="es" dir="ltr">'],
    [null, '<div class="reading" data-marks="d-">'],
  ] as const)("says the language of its text and the way its lines run: %j", (language, element) => {
    expect(html({ view: { id: "d", text: TEXT, language, hrefBefore: "", paragraphs, marks } })).toContain(
      element,
    );
  });
  it("escapes the text and loses none of it", () => {
    expect(html()).toContain("say &lt;b&gt;it&lt;/b&gt; &amp; “more”.");
  });
  it("makes sourcing no tab stop", () => {
    expect(html()).toContain('<span id="s1" class="source" data-relation="a1"');
  });
  it("reads marks aloud only when asked to", () => {
    expect(html()).not.toContain("loaded term, not attributed:");
    expect(html({ aloud: true })).toContain('<span class="sr-only">loaded term, not attributed: </span>');
  });
  it("dims what an open number does not count, by mark or by relation", () => {
    const dimmed = html({ counted: ["t2", "a1"] });
    expect(dimmed).toContain('<mark id="t1" class="box box-unattributed is-dim"');
    expect(dimmed).toContain('<mark id="t2" class="box box-direct"');
    expect(dimmed).toContain('<span id="s1" class="source"');
  });
  it("sets the open mark's card after its paragraph, for readers without JavaScript", () => {
    const opened = html({ open: "t1", card });
    expect(opened).toContain("is-open");
    expect(opened.indexOf("<noscript>")).toBeGreaterThan(opened.indexOf("raided"));
    expect(opened.indexOf("<noscript>")).toBeLessThan(opened.indexOf("Critics"));
    expect(opened).toContain('<a href="#rate">Rate: 2.2</a>');
  });
  it.each(["", "\u0000", "\ud83d", "a".repeat(100_000)])("draws a hostile text (%#)", (text) => {
    const all = [{ number: 1, span: { start: 0, end: text.length }, headline: false, threads: [] }];
    expect(
      html({ view: { id: "d", text, language: null, hrefBefore: "?mark=", paragraphs: all, marks } }),
    ).toContain('id="d-p1"');
  });
});

describe("fold", () => {
  const lines = "one\ntwo\nthree\nfour\nfive";
  const all = [...lines.matchAll(/\w+/g)].map(
    ({ index, 0: word }): ViewParagraph => ({
      number: null,
      span: { start: index, end: index + word.length },
      headline: false,
      threads: [],
    }),
  );
  const furniture = (start: number, end: number): ViewMark => ({
    id: `b${start}`,
    kind: "boilerplate",
    label: "",
    spans: [{ start, end }],
  });
  it.each([
    ["nothing", [], "0 1 2 3 4"],
    ["two lines stay in place", [furniture(0, 7)], "0 1 2 3 4"],
    ["three lines are folded", [furniture(4, 18)], "0 1+3 4"],
    ["rules that touch", [furniture(0, 4), furniture(4, 8), furniture(8, 13)], "0+3 3 4"],
    ["a line in part", [furniture(0, 10)], "0 1 2 3 4"],
    ["all of it", [furniture(0, 23)], "0+5"],
  ] as const)("%s", (_, found, blocks) => {
    const drawn = fold(lines, all, found);
    expect(
      drawn.map((one) => (one.sort === "paragraph" ? `${one.at}` : `${one.at}+${one.count}`)).join(" "),
    ).toBe(blocks);
  });
});

describe("markClass", () => {
  it.each([
    [{ kind: "loaded" }, "box box-unattributed"],
    [{ kind: "loaded", voice: "indirect", suggested: true }, "box box-indirect box-suggested"],
    [{ kind: "loaded", voice: "scare" }, "box box-scare"],
    [{ kind: "scare", dismissed: true }, "box box-scare box-dismissed"],
    [{ kind: "content" }, "content"],
    [{ kind: "content", depth: 1 }, "content content-1"],
    [{ kind: "content", depth: 3 }, "content content-deep"],
    [{ kind: "claim", claim: "attributed" }, "claim claim-attributed"],
    [{ kind: "cue" }, "cue"],
  ] as const)("%j is drawn as %s", (drawn, classes) => {
    expect(markClass(drawn)).toBe(classes);
  });
});
