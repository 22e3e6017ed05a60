import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { framed } from "../../app/.server/drawing/frame";
import { svgOf } from "../../app/.server/drawing/svg";
import { timeBody } from "../../app/.server/drawing/time";
import type { TimePoint } from "../../app/components/time/view";

const point = (at: number | null, count: number, interval: [number, number] | null = null): TimePoint => ({
  number: {
    ...{ at, interval, href: "/corpus", detail: "4 of 900 words" },
    ...(at === null ? { value: null, reason: "too little to measure" } : { value: String(at), reason: null }),
  },
  ...{ count, documents: `${count} documents` },
  interval: interval ? `95 % interval ${interval.join(" to ")}` : "too few documents",
});

/** The SVG of a figure over as many months as the outlets have points. */
function drawn(...outlets: (TimePoint | null)[][]) {
  const periods = (outlets[0] ?? []).map((_, at) => `month ${at + 1}`);
  const { body, description } = timeBody({
    ...{ id: "over-time", title: "T", caption: "", max: 20, periods, undated: null },
    series: outlets.map((points, at) => ({ outlet: { tab: `O${at}`, name: `Outlet <${at}>` }, points })),
  });
  const text = svgOf(framed({ title: "T", caption: "C", footer: ["F"] }, body, description));
  expect(text).not.toMatch(/NaN|undefined|null|Infinity|<style|<script/);
  const svg = parse(text);
  return {
    words: svg.querySelectorAll("text").map((one) => one.textContent),
    description: svg.querySelector("desc")?.textContent ?? "",
    dots: svg.querySelectorAll("circle").filter((one) => one.getAttribute("r") === "3.5"),
    lines: svg.querySelectorAll("line").map((one) => one.getAttribute("stroke-width")),
  };
}

describe("a figure over time as a file", () => {
  const [full, open] = [point(8, 12, [5, 12]), point(6, 2)];

  test("has a dot for every number, full only where there is an interval", () => {
    const { dots } = drawn([full, open, null, point(null, 1)], [null, open, full, full]);
    expect(dots.map((dot) => dot.getAttribute("fill") === dot.getAttribute("stroke"))).toEqual(
      dots.map(() => false),
    );
    const fills = dots.map((dot) => dot.getAttribute("fill"));
    expect(fills).toEqual([fills[0], fills[1], fills[1], fills[0], fills[0]]);
    expect(fills[0]).not.toBe(fills[1]);
  });
  test("draws an interval as three strokes, none where there is none", () => {
    const thick = (lines: (string | undefined)[]) => lines.filter((width) => width === "1.25").length;
    expect(thick(drawn([full, open, full]).lines)).toBe(6);
    expect(thick(drawn([open]).lines)).toBe(0);
  });
  test("joins neighbours and no others", () => {
    const plain = (...points: (TimePoint | null)[]) =>
      drawn(points).lines.filter((width) => width === "1").length;
    const alone = plain(open, null, open);
    expect(plain(open, open, open)).toBe(alone + 2);
    expect(plain(open, open, null)).toBe(alone + 1);
  });
  test("says of how many documents each number and each outlet is", () => {
    const { words } = drawn([full, open, null], [null, null, open]);
    for (const said of ["n = 14", "n = 2", "n 12", "n 2", "–"]) expect(words).toContain(said);
  });
  test("tells every number, interval and count in words, and what was not measured", () => {
    const { description } = drawn([full, null, point(null, 1)], [null, null, null]);
    expect(description).toContain("month 1 8 (95 % interval 5 to 12; 4 of 900 words; 12 documents)");
    expect(description).toContain("month 3 not measured, too little to measure");
    expect(description).not.toContain("month 2");
    expect(description).toMatch(/Outlet &lt;1&gt;: no documents$|Outlet <1>: no documents$/);
  });
  test("leaves names of periods out before they run into each other", () => {
    const { words } = drawn(Array.from({ length: 600 }, () => open));
    const names = words.filter((word) => word.startsWith("month "));
    expect(names.length).toBeGreaterThan(5);
    expect(names.length).toBeLessThan(12);
  });
  test("stands without periods too", () => {
    expect(drawn([]).dots).toEqual([]);
  });
});
