import { readFileSync } from "node:fs";
import { formatHex, parse as parseColour } from "culori";
import fc from "fast-check";
import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { framed, INNER } from "../../app/.server/drawing/frame";
import { linesOf } from "../../app/.server/drawing/lines";
import { COLOURS } from "../../app/.server/drawing/paint";
import { escaped, svgOf } from "../../app/.server/drawing/svg";
import { unitBody } from "../../app/.server/drawing/unit";
import { qrOf } from "../../app/.server/handout/qr";
import { anyText } from "../support/arbitrary";

const css = readFileSync(new URL("../../app/styles/tokens.css", import.meta.url), "utf8");

test.each(Object.entries(COLOURS))("the colour %s of files is the light theme's", (name, colour) => {
  const token = name.replace(/([A-Z0-9])/, (sign) => `-${sign.toLowerCase()}`);
  const [, value = ""] = new RegExp(`--${token}: ([^;]+);`).exec(css) ?? [];
  expect(formatHex(parseColour(value))).toBe(colour);
});

describe("words in a file", () => {
  test("are XML, whatever they are", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const safe = escaped(text);
        expect(safe).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/);
        expect(safe.isWellFormed()).toBe(true);
      }),
    );
  });

  test("stand in lines that hold them all", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 60, max: INNER }), (text, width) => {
        expect(linesOf(text, 12, width).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });
});

const number = (value: string) => ({
  value,
  at: Number(value),
  interval: null,
  detail: "",
  href: null,
  reason: null,
});
const box = (voice: "unattributed" | "direct", suggested = false) => ({
  voice,
  suggested,
  href: "#",
  label: "",
});

describe("a unit figure", () => {
  const row = (boxes: ReturnType<typeof box>[]) => ({
    outlet: { tab: "AB", name: "A & B <i>" },
    boxes,
    count: number(String(boxes.length)),
    more: null,
  });
  const draw = (boxes: ReturnType<typeof box>[]) => {
    const { body, description } = unitBody({ id: "terms", title: "T", caption: "C", rows: [row(boxes)] });
    return parse(svgOf(framed({ title: "T", caption: "C", footer: [] }, body, description)));
  };

  test("has a box a term, and one more a sign of the legend", () => {
    const svg = draw([box("unattributed"), box("unattributed"), box("direct"), box("direct", true)]);
    expect(svg.querySelectorAll('rect[stroke="#9d6810"]')).toHaveLength(4 + 3);
    expect(svg.querySelectorAll("rect[stroke-dasharray]")).toHaveLength(1 + 1);
    expect(svg.querySelector("desc")?.textContent).toContain(
      "2 not attributed; 1 in quotation marks; 1 suggested",
    );
    expect(svg.toString()).toContain("A &amp; B &lt;i&gt;");
  });

  test("has a bar a voice where they are many", () => {
    const svg = draw(Array.from({ length: 90 }, (_, at) => box(at % 2 ? "direct" : "unattributed")));
    expect(svg.querySelectorAll('rect[stroke="#9d6810"]')).toHaveLength(2 + 2);
  });

  test("of no term has no bar", () => {
    expect(draw([]).querySelectorAll('rect[stroke="#9d6810"]')).toHaveLength(0);
  });
});

test("an address longer than a QR code holds has none", () => {
  expect(qrOf(`https://example.org/?${"a".repeat(3000)}`)).toBeNull();
  expect(qrOf("https://example.org/compare")?.size).toBeGreaterThan(20);
});
