import { describe, expect, test } from "vitest";
import { axe, openPage, settled } from "../support/browser";

/** Every kind of page, those of an opened number, thread and card too. */
const PAGES = [
  "/",
  "/compare",
  "/compare?documents=mehr,radio-habana-cuba&count=loaded.direct&thread=A",
  "/documents/ccr?mark=ccr-l1#ccr-l1",
  "/outlets/mehr",
  "/method",
  "/data",
  "/grammar",
];

describe.each(PAGES)("%s", (path) => {
  test("axe finds nothing, nothing fails and nothing is asked of another host, light, 1440 px", async () => {
    const { page, ...visited } = await openPage({ path, width: 1440 });
    await settled(page);
    expect(await axe(page)).toEqual([]);
    expect(visited).toEqual({ status: 200, errors: [], violations: [], elsewhere: [] });
  });

  test("nor dark, on a phone; it does not scroll sideways, and what one presses is 24 px or more", async () => {
    const { page, ...visited } = await openPage({ path, width: 390, colourScheme: "dark" });
    await settled(page);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    expect(await page.evaluate(smallTargets)).toEqual([]);
    expect(await axe(page)).toEqual([]);
    expect(visited).toEqual({ status: 200, errors: [], violations: [], elsewhere: [] });
  });

  test("has its words and links without JavaScript", async () => {
    const { page, ...visited } = await openPage({ path, javaScript: false });
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.locator("a[href]").count()).toBeGreaterThan(5);
    expect(visited).toEqual({ status: 200, errors: [], violations: [], elsewhere: [] });
  });
});

/**
 * Links and controls smaller than 24 by 24 CSS pixels with another one so near that a circle of 24 px around each would
 * meet (WCAG 2.5.8). Links within a line of text are excepted there, and drawn boxes that the row's number doubles.
 */
const smallTargets = () => {
  const all = [...document.querySelectorAll<HTMLElement>("a[href], button, input, summary, select")].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }),
  );
  const boxOf = (one: HTMLElement) => (one.closest("label") ?? one).getBoundingClientRect();
  const inLine = (one: HTMLElement) => {
    const block = one.closest("p, li, td, th, dd, summary, figcaption, .reading-headline");
    return (
      block !== null && (block.textContent?.trim().length ?? 0) > (one.textContent?.trim().length ?? 0) + 2
    );
  };
  const doubled = (one: HTMLElement) => one.matches(".unit, .skip, .para-number, mark > a");
  // What lies below the bar at the foot of the window is pressed where it has scrolled away from there.
  const isOverText = (one: HTMLElement) => one.closest(".switcher") !== null;
  const targets = all.filter((one) => !inLine(one) && !doubled(one));
  const middle = (box: DOMRect) => [box.left + box.width / 2, box.top + box.height / 2] as const;
  return targets
    .filter((one) => {
      const box = boxOf(one);
      if (Math.min(box.width, box.height) >= 24) return false;
      const [x, y] = middle(box);
      return targets.some((other) => {
        if (other === one || other.contains(one) || isOverText(other) !== isOverText(one)) return false;
        const [otherX, otherY] = middle(boxOf(other));
        return Math.hypot(otherX - x, otherY - y) < 24;
      });
    })
    .map((one) => `${one.tagName} ${one.className} “${one.textContent?.trim().slice(0, 30)}”`);
};

test.each([1280, 1440, 1600])("no table of a page is wider than its place at %d px", async (width) => {
  for (const path of ["/", "/compare", "/documents/mehr", "/outlets/mehr", "/method"]) {
    const { page } = await openPage({ path, width });
    await settled(page);
    const wide = await page
      .locator(".scroller")
      .evaluateAll((all) =>
        all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent?.slice(0, 60)),
      );
    expect(wide, path).toEqual([]);
  }
});

test("an inline script without the nonce is refused and counted as a breach", async () => {
  const { page, violations } = await openPage({ path: "/" });
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.intruder = true";
    document.body.append(script);
  });
  await expect.poll(() => violations.length).toBe(1);
  expect(await page.evaluate("window.intruder")).toBeUndefined();
});
