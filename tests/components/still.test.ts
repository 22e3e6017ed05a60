import type { AppLoadContext } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { createElement, type ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { withStills } from "../../app/.server/state/still";
import { drawStills } from "../../app/.server/stills/draw";
import type { StillPart } from "../../app/components/still/context";

const context = (stills: AppLoadContext["stills"]): AppLoadContext => ({
  nonce: "n",
  report: () => {},
  stills,
});

describe("withStills", () => {
  const page = { key: "k", view: { title: "T" }, stills: { columns: () => [1, 2], passages: () => null } };

  test("sets the still parts of a page's view apart, also those that are null", () => {
    const stills = new Map<string, StillPart>();
    expect(withStills(context(stills), page)).toEqual({
      title: "T",
      columns: undefined,
      passages: undefined,
    });
    expect([...stills].map(([name, { view, key }]) => [name, view(), key])).toEqual([
      ["columns", [1, 2], "k"],
      ["passages", null, "k"],
    ]);
  });

  test("leaves a view that is asked for as data whole", () => {
    expect(withStills(context(null), page)).toEqual({ title: "T", columns: [1, 2], passages: null });
  });
});

describe("drawStills", () => {
  /** Draws a part and tells how often its view was made. */
  function drawing(key: string | null, words = "words") {
    let made = 0;
    const view = () => {
      made += 1;
      return words;
    };
    const draw = drawStills(new Map([["part", { view, key }]]));
    const html = draw(
      "part",
      (given: string): ReactNode =>
        createElement("p", null, given, " & ", createElement(Link, { to: "/data" }, "data")),
    );
    return { html, made };
  }

  test("writes HTML with links and without marks of React's", () => {
    expect(drawing(null).html).toBe('<p>words &amp; <a data-discover="true" href="/data">data</a></p>');
  });

  test("draws once for one key, and for another anew", () => {
    expect(drawing("once")).toMatchObject({ made: 1 });
    expect(drawing("once", "others")).toEqual({ html: drawing("once").html, made: 0 });
    expect(drawing("another", "others")).toMatchObject({ made: 1, html: expect.stringContaining("others") });
  });

  test("draws anew each time without a key", () => {
    expect(drawing(null)).toMatchObject({ made: 1 });
    expect(drawing(null)).toMatchObject({ made: 1 });
  });

  test("has nothing of a part that is not set apart", () => {
    expect(drawStills(new Map())("part", () => "x")).toBe("");
  });
});
