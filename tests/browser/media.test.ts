import { describe, expect, test } from "vitest";
import { openPage, settled } from "../support/browser";

describe("in print", () => {
  test("marks and key are there, nothing sticks or floats", async () => {
    const { page } = await openPage({ path: "/compare", width: 794 });
    await settled(page);
    await page.emulateMedia({ media: "print" });
    const key = page.locator(".key");
    expect(await key.isVisible()).toBe(true);
    expect(await key.locator(".key-signs").isVisible()).toBe(true);
    expect(
      await page
        .locator(".key-layers, .skip, .masthead nav")
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
    ).toBe(0);
    const floating = await page.evaluate(() =>
      [...document.querySelectorAll("body *")]
        .filter((one) => /sticky|fixed/.test(getComputedStyle(one).position))
        .map(({ className }) => `${className}`),
    );
    expect(floating).toEqual([]);
    const box = await page
      .locator("#texts .box-unattributed")
      .first()
      .evaluate((one) => {
        const { borderTopStyle, printColorAdjust, backgroundColor } = getComputedStyle(one);
        return { borderTopStyle, printColorAdjust, filled: backgroundColor !== "rgba(0, 0, 0, 0)" };
      });
    expect(box).toEqual({ borderTopStyle: "solid", printColorAdjust: "exact", filled: true });
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
  });

  test("figures keep their bars, which charts draw on the screen", async () => {
    const { page } = await openPage({ path: "/compare", width: 794 });
    await settled(page);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#voices .stacked-bar-cell svg").first().isVisible()).toBe(true);
    expect(await page.locator("#voices .chart-slot").isVisible()).toBe(false);
  });
});

test("in forced colours every mark keeps its edge or line", async () => {
  const { page } = await openPage({ path: "/documents/mehr", forcedColors: true });
  await settled(page);
  const edges = (selector: string) =>
    page.locator(selector).evaluateAll((all) =>
      all.map((one) => {
        const { borderTopWidth, borderInlineStartWidth, textDecorationLine } = getComputedStyle(one);
        return (
          parseFloat(borderTopWidth) + parseFloat(borderInlineStartWidth) > 0 ||
          textDecorationLine.includes("underline")
        );
      }),
    );
  for (const sign of [".box:not([data-more])", ".source", ".cue", ".content:not(.content-deep)"]) {
    const drawn = await edges(`#text ${sign}`);
    expect(drawn.length, sign).toBeGreaterThan(0);
    expect(drawn.every(Boolean), sign).toBe(true);
  }
});

test("where motion is unwelcome nothing moves or fades", async () => {
  const { page } = await openPage({ path: "/compare", reducedMotion: true });
  await settled(page);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((one) => {
        const { transitionDuration, animationName } = getComputedStyle(one);
        return parseFloat(transitionDuration) > 0 || animationName !== "none";
      })
      .map((one) => `${one.tagName} ${one.getAttribute("class")}`),
  );
  expect(moving).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe("auto");
});

describe("on a phone", () => {
  test("a card is a sheet at the foot of the window, its button 44 px", async () => {
    const { page } = await openPage({ path: "/documents/mehr", width: 390 });
    await settled(page);
    await page.locator("#mehr-l2 a").click();
    const card = page.getByRole("dialog");
    await card.waitFor();
    const edges = () =>
      card.evaluate((one) => {
        const { left, right, bottom } = one.getBoundingClientRect();
        return { left, right, bottom };
      });
    await expect.poll(edges).toEqual({ left: 0, right: 390, bottom: 900 });
    const button = await page.getByRole("button", { name: "Close" }).boundingBox();
    expect(Math.min(button?.width ?? 0, button?.height ?? 0)).toBeGreaterThanOrEqual(44);
  });
});
