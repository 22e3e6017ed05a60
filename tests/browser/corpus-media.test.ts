import { describe, expect, inject, test } from "vitest";
import { openPage, settled } from "../support/browser";
import { fetchPage } from "../support/html";

/** Width of A4 in CSS pixels, less the margins of a printer. */
const PAPER = 704;

async function printed(path: string) {
  const { page } = await openPage({ path, width: PAPER });
  await settled(page);
  await page.emulateMedia({ media: "print" });
  return page;
}

describe("in print", () => {
  test.each(["/corpus", "/outlets"])("%s is a table, without what is pressed", async (path) => {
    const page = await printed(path);
    const rows = page.locator(".corpus-table tbody tr");
    expect(await rows.first().evaluate((one) => getComputedStyle(one).display)).toBe("table-row");
    expect(await page.locator(".corpus-table").evaluate((one) => one.scrollWidth)).toBeLessThanOrEqual(PAPER);
    const pressed = page.locator("main :is(button, input[type='checkbox'])");
    expect(await pressed.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
  });

  test("what was found is read on its ground, and only the filters that narrow are named", async () => {
    const page = await printed("/search?q=regime&genre=analysis");
    const hit = await page
      .locator(".found .hit")
      .first()
      .evaluate((one) => {
        const { color, backgroundColor, printColorAdjust } = getComputedStyle(one);
        return { differ: color !== backgroundColor, printColorAdjust };
      });
    expect(hit).toEqual({ differ: true, printColorAdjust: "exact" });
    const named = await page
      .locator(".filters label")
      .evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.firstChild?.textContent?.trim()),
      );
    expect(named).toEqual(["Words", "Order", "Genre"]);
  });

  test("numbers over time are all there, though on the screen their table scrolls", async () => {
    const path = "/outlets?by=month";
    // The work in the background gives the numbers.
    const rows = async () =>
      (await fetchPage(inject("origin"), path)).root.querySelectorAll(".time-table tbody a").length;
    await expect.poll(rows, { timeout: 120_000, interval: 500 }).toBeGreaterThan(0);
    const page = await printed(path);
    const { clientHeight, scrollHeight } = await page
      .locator(".scroller:has(> .time-table)")
      .evaluate(({ clientHeight, scrollHeight }) => ({ clientHeight, scrollHeight }));
    expect(clientHeight).toBe(scrollHeight);
    const sticky = page.locator(".time-table :is(th, td)");
    expect(await sticky.evaluateAll((all) => all.map((one) => getComputedStyle(one).position))).not.toContain(
      "sticky",
    );
  });
});

describe("on a phone", () => {
  test("what a mark means has the width of the page", async () => {
    const { page } = await openPage({ path: "/grammar", width: 390 });
    const widths = await page
      .locator(".grammar td:last-child")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    expect(Math.min(...widths)).toBeGreaterThan(300);
  });

  test.each(["/corpus", "/search?q=regime", "/stories", "/outlets", "/add", "/documents/mehr/edit"])(
    "fields and buttons of %s are 44 px high, and the page does not scroll sideways",
    async (path) => {
      const { page } = await openPage({ path, width: 390 });
      await settled(page);
      const low = await page
        .locator("main :is(button, select, input:not([type='checkbox'], [type='hidden']))")
        .evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
            .map((one) => one.outerHTML),
        );
      expect(low).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    },
  );

  test("a sheet fits a window of 320 px", async () => {
    const { page } = await openPage({ path: "/handout?passages=mehr.2-3,ccr.5", width: 320 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  });
});
