import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axe, openPage, settled } from "../support/browser";

const PHONE = 390;
const bar = "nav.switcher";

/** How far the top of an element is from that of the window, in CSS pixels. */
const topOf = (page: Page, selector: string) => () =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => Math.round(one.getBoundingClientRect().top));

/** Near the top of the window: below it by no more than the margin that the page keeps. */
const nearTop = async (page: Page, selector: string) => {
  await expect.poll(topOf(page, selector)).toBeLessThan(80);
  await expect.poll(topOf(page, selector)).toBeGreaterThanOrEqual(0);
};

describe.each([true, false])("on a phone, with JavaScript: %s", (javaScript) => {
  const open = async (path: string) => {
    const visited = await openPage({ path, width: PHONE, javaScript });
    if (javaScript) await settled(visited.page);
    return visited;
  };

  test("one tap leads from any place to the passages, partners under each other", async () => {
    const { page, errors } = await open("/compare");
    await page.getByRole("link", { name: /^Passages/ }).click();
    await page.waitForURL(/thread=A/);
    await nearTop(page, "#thread");
    const passages = page.locator("#thread .thread-passage");
    expect(await passages.count()).toBeGreaterThan(1);
    const places = await passages.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    expect(new Set(places.map(({ left }) => left)).size).toBe(1);
    for (const [at, place] of places.entries())
      if (at > 0) expect(place.top).toBeGreaterThan(places[at - 1]?.bottom ?? Number.POSITIVE_INFINITY);
    expect(await passages.locator(".content, .box, .ring").count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });

  test("one tap leads to each text, again and again", async () => {
    const { page } = await open("/compare");
    const texts = page.locator(`${bar} a[href^="#text-"]`);
    expect(await texts.count()).toBe(3);
    for (const at of [2, 0, 1, 0]) {
      await texts.nth(at).click();
      await nearTop(page, `#text-${at + 1}`);
    }
  });

  test("the bar stays in the window, and can be hit", async () => {
    const { page } = await open("/compare");
    const atFoot = () =>
      page.locator(bar).evaluate((one) => innerHeight - one.getBoundingClientRect().bottom);
    expect(await atFoot()).toBe(0);
    await page.evaluate("scrollTo(0, document.body.scrollHeight)");
    await expect.poll(atFoot).toBe(0);
    for (const link of await page.locator(`${bar} a`).all()) {
      const box = await link.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(PHONE);
  });
});

test("the bar says where one is", async () => {
  const { page } = await openPage({ path: "/compare", width: PHONE });
  await settled(page);
  const current = () => page.locator(`${bar} [aria-current]`).allTextContents();
  expect(await current()).toEqual([]);
  const second = page.locator(`${bar} a[href="#text-2"]`);
  await second.click();
  await expect.poll(current).toEqual([await second.textContent()]);
});

test("the head of a thread stays in sight while one reads, and a passage leads to its place in the text", async () => {
  const { page } = await openPage({ path: "/compare?thread=A", width: PHONE });
  await settled(page);
  await page.locator("#thread article").last().scrollIntoViewIfNeeded();
  await expect.poll(topOf(page, ".thread-head")).toBe(0);
  await page.locator(".thread-place").first().click();
  await nearTop(page, '#texts [data-thread="active"]');
});

test("passes axe with a thread open, and makes way for a card", async () => {
  const { page } = await openPage({ path: "/compare?thread=A", width: PHONE });
  await settled(page);
  expect(await axe(page)).toEqual([]);
  await page.locator("#text-1 mark a").first().click();
  await page.getByRole("dialog").waitFor();
  await expect.poll(() => page.locator(bar).isVisible()).toBe(false);
});

test("a wide window, which shows the texts side by side, has no bar", async () => {
  const { page } = await openPage({ path: "/compare", width: 1024 });
  expect(await page.locator(bar).isVisible()).toBe(false);
});

test("a screen reader goes on where a link has led: in the thread, in the passages of a number", async () => {
  const { page } = await openPage({ path: "/compare", width: 1280 });
  await settled(page);
  const focused = () => page.evaluate(() => document.activeElement?.id);
  await page.locator("#threads .threads a").first().press("Enter");
  await expect.poll(focused).toBe("thread");
  await settled(page);
  await page.locator("#rate a.number").first().press("Enter");
  await expect.poll(focused).toBe("passages");
});
