import { describe, expect, test } from "vitest";
import { openPage, settled } from "../support/browser";

describe("charts", () => {
  test("are drawn once the page is there, with the numbers of their tables", async () => {
    for (const [path, id] of [
      ["/compare", "voices"],
      ["/compare", "claims"],
      ["/terms", "categories"],
      ["/documents/mehr", "categories"],
    ] as const) {
      const { page } = await openPage({ path, width: 1440 });
      await settled(page);
      const bars = page.locator(`#${id} .recharts-bar-rectangle path`);
      await bars.first().waitFor({ state: "attached" });
      const counts = await page.locator(`#${id} tbody tr td:not(:nth-last-child(-n+2))`).allTextContents();
      await expect.poll(() => bars.count()).toBe(counts.filter((count) => Number(count) > 0).length);
    }
  });

  test("a bar opens the passages that its cell in the table opens", async () => {
    const { page } = await openPage({ path: "/compare", width: 1440 });
    await settled(page);
    const cell = page.locator("#voices tbody tr td:first-of-type a").first();
    const href = (await cell.getAttribute("href")) ?? "";
    await page.locator("#voices .recharts-bar-rectangle path").first().click();
    await page.locator("#passages").waitFor();
    expect(page.url()).toContain(href);
  });

  test("the pointer over a row tells the counts of its table row", async () => {
    const { page } = await openPage({ path: "/compare", width: 1440 });
    await settled(page);
    const row = page
      .locator("#voices tbody tr")
      .filter({ has: page.locator("td:first-of-type a") })
      .first();
    const [outlet, count] = [
      await row.locator("th").textContent(),
      await row.locator("td").first().textContent(),
    ];
    await page.locator("#voices .recharts-bar-rectangle path").first().hover();
    await expect
      .poll(() => page.locator(".chart-tooltip").textContent())
      .toContain(`${outlet?.trim()}not attributed: ${count}`);
  });
});

test("nothing shifts while the page comes together", async () => {
  for (const [path, width] of [
    ["/compare", 1440],
    ["/compare", 390],
    ["/documents/mehr", 1280],
    ["/", 1280],
  ] as const) {
    const { page } = await openPage({ path, width });
    await settled(page);
    // Read again, with the fonts at hand: how far a late one moves lines depends on the machine's own fonts.
    await page.reload();
    await settled(page);
    await page.locator(".recharts-bar-rectangle").first().waitFor({ state: "attached" });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let all = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              all += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => done(all), 300);
        }),
    );
    expect(shift, `${path} at ${width} px`).toBeLessThanOrEqual(0.01);
  }
});
