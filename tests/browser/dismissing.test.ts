import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axe, openPage, settled } from "../support/browser";

const DISMISSED = "#text .box-dismissed:not([data-more])";
const number = (page: Page) => page.locator("#terms .figure-value").first();

/** Opens a document, and its first mark by keyboard alone. */
async function openFirstMark(width = 1440) {
  const visited = await openPage({ path: "/documents/mehr", width });
  await settled(visited.page);
  await visited.page.locator("#text mark > a").first().focus();
  await visited.page.keyboard.press("Enter");
  await visited.page.getByRole("dialog").waitFor();
  return visited;
}

describe.each([
  ["on a desk", 1440],
  ["on a phone", 390],
])("%s", (_where, width) => {
  test("a mark is dismissed by keyboard from its card, everything is recounted, and it is put back", async () => {
    const { page, errors } = await openFirstMark(width);
    const before = Number(await number(page).textContent());
    await page.getByRole("dialog").getByRole("link", { name: "Dismiss this mark" }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(DISMISSED).count()).toBe(1);
    await expect.poll(() => number(page).textContent()).toBe(`${before - 1}`);
    expect(new URL(page.url()).searchParams.get("dismissed")).toMatch(/^mehr\.l\d+-\d+$/);
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.reload();
    await settled(page);
    expect(await page.locator(DISMISSED).count()).toBe(1);
    await page.getByRole("link", { name: /^Put back/ }).press("Enter");
    await expect.poll(() => page.locator(DISMISSED).count()).toBe(0);
    await expect.poll(() => number(page).textContent()).toBe(`${before}`);
    expect(errors).toEqual([]);
  });
});

test("a dismissed mark is still a mark: its card says so and puts it back", async () => {
  const { page } = await openFirstMark();
  await page.getByRole("link", { name: "Dismiss this mark" }).click();
  await expect.poll(() => page.locator(DISMISSED).count()).toBe(1);
  await settled(page);
  await page.locator(`${DISMISSED} a`).click();
  const card = page.getByRole("dialog");
  await expect.poll(() => card.textContent()).toContain("dismissed, counted in no number");
  await card.getByRole("link", { name: "Put this mark back" }).click();
  await expect.poll(() => page.locator(DISMISSED).count()).toBe(0);
});

test("a category is switched off and on, without JavaScript", async () => {
  const { page } = await openPage({ path: "/compare?documents=mehr,ccr", javaScript: false });
  await page.getByText("Question the marks").click();
  await page.getByRole("link", { name: /^Switch off ?: force or threat$/ }).click();
  await page.waitForURL(/dismissed=category:force-threat/);
  expect(await page.locator("#categories").textContent()).not.toContain("force or threat");
  expect(await page.locator("#texts .box-dismissed").count()).toBeGreaterThan(3);
  await page.getByRole("link", { name: /^Put back/ }).click();
  await page.waitForURL((url) => !url.searchParams.has("dismissed"));
  expect(await page.locator("#categories").textContent()).toContain("force or threat");
});

test("other texts are chosen without losing what is dismissed", async () => {
  const { page } = await openPage({
    path: "/compare?documents=mehr,ccr&dismissed=entry:regime",
    javaScript: false,
  });
  await page.getByText("Choose the texts").click();
  await page.getByRole("checkbox", { name: /^RHC/ }).check();
  await page.getByRole("button", { name: "Compare" }).click();
  await page.waitForURL(/radio-habana-cuba/);
  expect(new URL(page.url()).searchParams.get("dismissed")).toBe("entry:regime");
});

describe("with something dismissed the page passes axe and does not scroll sideways", () => {
  test.each([
    ["in light", { colourScheme: "light", width: 1280 }],
    ["in dark", { colourScheme: "dark", width: 1280 }],
    ["on a phone", { width: 390 }],
    ["in forced colours", { forcedColors: true, width: 1280 }],
  ] as const)("%s", async (_how, visit) => {
    const path = "/compare?documents=mehr,ccr&dismissed=entry:regime,category:metaphor,mehr.l0-1&v=0.0.1";
    const { page } = await openPage({ path, ...visit });
    await settled(page);
    await page.getByText("Question the marks").click();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(visit.width);
    const edge = await page
      .locator("#texts .box-dismissed")
      .first()
      .evaluate((one) => getComputedStyle(one).borderBlockStartStyle);
    expect(edge).toBe("dotted");
  });
});
