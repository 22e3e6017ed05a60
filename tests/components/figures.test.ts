import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { IntervalFigure } from "../../app/components/figures/interval-figure";
import { place, roundMax, ticks } from "../../app/components/figures/scale";
import { StackedFigure } from "../../app/components/figures/stacked-figure";
import { UnitFigure } from "../../app/components/figures/unit-figure";
import { placeCard } from "../../app/components/why-card/place-card";

const outlet = { tab: "MNA", name: "Mehr News Agency" };
const number = {
  value: "2.2",
  at: 2.2,
  interval: [0.5, 8] as const,
  detail: "1 of 456",
  href: "?measure=r",
  reason: null,
};
const missing = {
  value: null,
  at: null,
  interval: null,
  detail: "",
  href: null,
  reason: "too short: 41 words",
};

describe("roundMax", () => {
  it.each([
    [[], 4],
    [[0, Number.NaN], 4],
    [[17.3], 20],
    [[100], 100],
    [[0.031], 0.04],
    [[4], 4],
    [[4.1], 8],
    [[8.2], 10],
    [[Number.POSITIVE_INFINITY, 3], 4],
  ] as const)("%j ends at %d", (values, max) => {
    expect(roundMax(values)).toBe(max);
  });
  it("gives five ticks from 0 to the end", () => {
    expect(ticks(0.04)).toEqual([0, 0.01, 0.02, 0.03, 0.04]);
    expect(place(25, 100)).toBe("25%");
    expect([place(-1, 100), place(200, 100)]).toEqual(["0%", "100%"]);
  });
});

describe("figures", () => {
  const view = { id: "f", title: "Rate", caption: "How to read it." };
  it("draws a dot, its interval and a link to what is counted", () => {
    const html = renderToStaticMarkup(
      createElement(IntervalFigure, {
        view: { ...view, max: 10, band: { from: 2, to: 8 }, rows: [{ outlet, number }] },
      }),
    );
    expect(html).toContain('cx="22%"');
    expect(html).toContain('x="20%" width="60%"');
    expect(html).toContain('<a class="number" href="?measure=r">2.2</a>');
    expect(html).toContain("95\u202f% interval 0.5 to 8");
    expect(html).not.toContain("style=");
  });
  it("says why a number was not measured, and never writes 0 for it", () => {
    const html = renderToStaticMarkup(
      createElement(IntervalFigure, {
        view: { ...view, max: 10, band: null, rows: [{ outlet, number: missing }] },
      }),
    );
    expect(html).toContain("too short: 41 words");
    expect(html).not.toContain("<circle");
  });
  it.each([
    [24, 'class="unit box', 24],
    [25, "bar-edge", 1],
  ] as const)("draws %d terms by %s", (count, sign, times) => {
    const boxes = Array.from({ length: count }, (_, at) => ({
      voice: "unattributed" as const,
      suggested: false,
      href: `#t${at}`,
      label: "regime",
    }));
    const html = renderToStaticMarkup(
      createElement(UnitFigure, { view: { ...view, rows: [{ outlet, boxes, count: number, more: null }] } }),
    );
    const body = html.slice(0, html.indexOf("figure-legend"));
    expect(body.split(sign).length - 1).toBe(times);
  });
  it.each([
    [24, "box-suggested", 3],
    [25, "bar-suggested", 1],
  ] as const)("draws suggested ones among %d terms by %s, and says what that is", (count, sign, times) => {
    const boxes = Array.from({ length: count }, (_, at) => ({
      voice: "indirect" as const,
      suggested: at < 3,
      href: `#t${at}`,
      label: "regime",
    }));
    const more = { ...number, value: "+3 suggested", href: "?count=loaded.suggested" };
    const html = renderToStaticMarkup(
      createElement(UnitFigure, { view: { ...view, rows: [{ outlet, boxes, count: number, more }] } }),
    );
    const [body = "", legend = ""] = html.split("figure-legend");
    expect(body.split(sign).length - 1).toBe(times);
    expect(body).toContain('<a href="?count=loaded.suggested">+3 suggested</a>');
    expect(legend).toContain("suggested, counted apart");
  });
  it("writes every count of a stacked figure as a link, and zero as 0", () => {
    const segments = [
      { count: 3, href: "?a" },
      { count: 0, href: "?b" },
    ];
    const series = [
      { key: "a", label: "attributed", fill: "source" as const },
      { key: "b", label: "not attributed", fill: "none" as const },
    ];
    const html = renderToStaticMarkup(
      createElement(StackedFigure, {
        view: { ...view, unit: "share", series, rows: [{ label: "", outlet, segments, total: number }] },
      }),
    );
    expect(html).toContain('<a href="?a">3</a>');
    expect(html).toContain("<td>0</td>");
    expect(html).not.toContain("style=");
  });
});

describe("placeCard", () => {
  const card = { width: 440, height: 300 };
  const room = { width: 1440, height: 900 };
  it.each([
    ["below", { top: 100, bottom: 120, left: 200 }, { top: 130, left: 200 }],
    ["above where there is no room below", { top: 700, bottom: 720, left: 200 }, { top: 390, left: 200 }],
    ["clear of the key", { top: 860, bottom: 880, left: 200 }, { top: 524, left: 200 }],
    ["inside the window at the right", { top: 100, bottom: 120, left: 1400 }, { top: 130, left: 990 }],
    ["below where there is no room at all", { top: 200, bottom: 850, left: -50 }, { top: 860, left: 10 }],
  ] as const)("%s", (_, mark, expected) => {
    expect(placeCard(mark, card, room)).toEqual(expected);
  });
});
