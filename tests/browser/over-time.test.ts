import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { axe, openPage, settled, type Visit } from "../support/browser";
import { fetchPage } from "../support/html";
import { sendForm, startOwnServer } from "../support/own-server";

const PATH = "/outlets?by=month&measure=loaded";

/** The work in the background gives the numbers; the page is opened once they are there. */
async function opened(visit: Omit<Visit, "path">) {
  const numbers = async () =>
    (await fetchPage(inject("origin"), PATH)).root.querySelectorAll(".time-table tbody a").length;
  await expect.poll(numbers, { timeout: 120_000, interval: 500 }).toBeGreaterThan(0);
  return openPage({ path: PATH, ...visit });
}

describe("a chart over time", () => {
  test("has a dot for every number of its table, which opens the same documents", async () => {
    const { page } = await opened({ width: 1440 });
    await settled(page);
    const dots = page.locator(".time-dot");
    const cells = page.locator(".time-table tbody a");
    await expect.poll(() => dots.count()).toBe(await cells.count());
    const hrefs = async (of: typeof dots) =>
      (await of.evaluateAll((all) => all.map((one) => one.getAttribute("href")))).sort();
    expect(await hrefs(dots)).toEqual(await hrefs(cells));
    const [first] = await hrefs(dots);
    await page.locator(`.time-dot[href="${first}"]`).click();
    await page.waitForURL((url) => url.pathname === "/corpus");
    await expect.poll(() => page.locator(".corpus-table tbody tr").count()).toBe(1);
  });

  test("tells the numbers of the table where the pointer is", async () => {
    const { page } = await opened({ width: 1440 });
    await settled(page);
    await page.locator(".time-dot").first().hover();
    await expect
      .poll(() => page.locator(".chart-tooltip").first().textContent())
      .toContain("too few documents");
  });

  test("can be done without: by keyboard the table leads to the documents", async () => {
    const { page } = await opened({ width: 1440 });
    await settled(page);
    await page.locator(".time-table tbody a").first().focus();
    expect(await page.evaluate("document.activeElement.closest('.time-table') !== null")).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname === "/corpus");
  });

  test("stands as a table with drawn intervals without JavaScript", async () => {
    const { page, ...visited } = await opened({ javaScript: false });
    expect(await page.locator(".time-table .plot").first().isVisible()).toBe(true);
    expect(await page.locator(".chart-slot").first().isVisible()).toBe(false);
    expect(visited).toEqual({ status: 200, errors: [], violations: [], elsewhere: [] });
  });
});

describe("on the pages of stories and outlets", () => {
  let server: Awaited<ReturnType<typeof startOwnServer>>;
  let story: string;
  beforeAll(async () => {
    server = await startOwnServer();
    const documents = ["ccr", "mehr", "radio-habana-cuba"].map((id) => ["documents", id] as const);
    ({ to: story } = await sendForm(server.origin, "/stories", documents));
  });
  afterAll(() => server.stop());

  test.each([
    ["light", 1440],
    ["dark", 390],
  ] as const)("axe finds nothing, %s, %d px", async (colourScheme, width) => {
    for (const path of ["/", "/stories", story, "/outlets?by=month"]) {
      const { page, status, errors, violations } = await openPage({
        ...{ path: `${server.origin}${path}`, width, colourScheme },
      });
      await settled(page);
      expect(await axe(page), path).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth"), path).toBe(width);
      expect({ status, errors, violations }, path).toEqual({ status: 200, errors: [], violations: [] });
    }
  });
});
