import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage, settled } from "../support/browser";

/** Milliseconds that the code of the next view takes longer, so that a moment without it lasts. */
const DELAY = 500;

const PARTS = [".reader .box", ".reader p", "main table"];

/** Begins to note the fewest parts of each sort that the page ever holds. */
const watchFewest = (page: Page): Promise<void> =>
  page.evaluate((parts) => {
    const count = () => parts.map((part) => document.querySelectorAll(part).length);
    const seen = { fewest: count() };
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const now = count();
      seen.fewest = seen.fewest.map((least, at) => Math.min(least, now[at] ?? 0));
    }).observe(document.body, { childList: true, subtree: true });
  }, PARTS);

const fewest = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { seen: { fewest: number[] } }).seen.fewest);

test.each(["/compare", "/documents/mehr"])(
  "on %s the texts and figures stay until those of the next view are there",
  async (path) => {
    const { page, errors } = await openPage({ path, width: 1440 });
    await settled(page);
    await page.route(/\.js$/, async (route) => {
      await wait(DELAY);
      await route.continue();
    });
    const before = await Promise.all(PARTS.map((part) => page.locator(part).count()));
    expect(Math.min(...before)).toBeGreaterThan(0);
    await watchFewest(page);
    await page.getByRole("checkbox", { name: "Sourcing" }).uncheck();
    await expect.poll(() => page.locator(".reader .cue").count()).toBe(0);
    expect(await fewest(page)).toEqual(before);
    expect(errors).toEqual([]);
  },
);
