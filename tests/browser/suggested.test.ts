import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, openPage, settled, type Visit } from "../support/browser";
import { serveMadeCorpus } from "../support/made-corpus";
import type { ServerProcess } from "../support/server";

let server: ServerProcess;
beforeAll(async () => {
  server = await serveMadeCorpus();
});
afterAll(() => server.stop());

const SUGGESTED = ".reader .box-suggested";
const LISTED = ".reader .box:not(.box-suggested)";

async function open(path: string, visit: Omit<Visit, "path"> = {}) {
  const { page } = await openPage({ path: server.origin + path, width: 1440, ...visit });
  if (visit.javaScript !== false) await settled(page);
  const count = (sign: string) => page.locator(sign).count();
  return { page, count, box: page.getByRole("checkbox", { name: "Suggested" }) };
}

describe("the layer", () => {
  test("goes and comes by its checkbox, and the address keeps it", async () => {
    const { page, count, box } = await open("/documents/ferry");
    const [listed, suggested] = [await count(LISTED), await count(SUGGESTED)];
    expect(suggested).toBeGreaterThan(2);
    await box.uncheck();
    await expect.poll(() => count(SUGGESTED)).toBe(0);
    const hidden = page.getByText(`${suggested} suggested marks hidden`, { exact: true });
    await hidden.waitFor();
    await expect.poll(() => count(LISTED)).toBe(listed);
    await page.reload();
    await settled(page);
    expect([await box.isChecked(), await count(SUGGESTED)]).toEqual([false, 0]);
    await box.check();
    await expect.poll(() => count(SUGGESTED)).toBe(suggested);
    await hidden.waitFor({ state: "detached" });
  });

  test("goes and comes without JavaScript, by a form with a button", async () => {
    const { page, count, box } = await open("/documents/quarrel", { javaScript: false, width: 1280 });
    expect([await box.isChecked(), await count(SUGGESTED)]).toEqual([false, 0]);
    expect(await page.locator(".key-hidden").isVisible()).toBe(true);
    await box.check();
    await page.getByRole("button", { name: "Apply" }).click();
    await page.waitForURL(/show=suggested/);
    expect(await box.isChecked()).toBe(true);
    expect(await count(SUGGESTED)).toBeGreaterThan(0);
    await page.locator(`${SUGGESTED} a`).first().click();
    await page.waitForURL(/mark=quarrel-/);
    expect(await page.locator(".card-inline").textContent()).toContain("not listed in a word list");
    expect(await count(SUGGESTED)).toBeGreaterThan(0);
  });

  test("its checkbox, once pressed, still follows the view when the texts change within the page", async () => {
    const { page, count, box } = await open("/compare?documents=ferry,bridge&show=wording");
    await box.check();
    await expect.poll(() => count(SUGGESTED)).toBeGreaterThan(0);
    await page.getByText("Choose the texts").click();
    await page.getByRole("checkbox", { name: /^QUA/ }).check();
    await page.getByRole("button", { name: "Compare" }).click();
    await expect.poll(() => count(SUGGESTED)).toBe(0);
    await expect.poll(() => box.isChecked()).toBe(false);
    await page.goBack();
    await expect.poll(() => count(SUGGESTED)).toBeGreaterThan(0);
    await expect.poll(() => box.isChecked()).toBe(true);
  });
});

test("the number of suggested terms opens them, though their layer is hidden", async () => {
  const { page, count } = await open("/documents/ferry?show=wording");
  expect(await count(SUGGESTED)).toBe(0);
  const more = page.getByRole("link", { name: /suggested$/ });
  const counted = Number(/\d+/.exec((await more.textContent()) ?? "")?.[0]);
  await more.click();
  await page.locator("#passages").waitFor();
  await expect.poll(() => count("#passages .box-suggested:not([data-more])")).toBe(counted);
  await expect.poll(() => count(`${SUGGESTED}:not([data-more]):not(.is-dim)`)).toBe(counted);
});

test("its card opens by a press, says why, and passes axe", async () => {
  const { page } = await open("/documents/ferry");
  await page.locator(`${SUGGESTED} > a`).first().click();
  const card = page.getByRole("dialog");
  await card.waitFor();
  const words = await card.textContent();
  expect(words).toContain("suggested term, ");
  expect(words).toContain("Suggested by the program from examples, not listed in a word list.");
  expect(words).toMatch(/Of 10 marks like this one, trained coders shared about \d\./);
  expect(await axe(page)).toEqual([]);
});

describe("its marks and their sign in the key have a dashed edge", () => {
  const edges = (page: Page, sign: string) =>
    page.locator(sign).evaluateAll((all) =>
      all.map((one) => {
        const { borderInlineStartStyle, borderInlineStartWidth } = getComputedStyle(one);
        return `${borderInlineStartStyle} ${parseFloat(borderInlineStartWidth) > 0 && one.checkVisibility()}`;
      }),
    );

  test.each([
    ["in light", { colourScheme: "light" }],
    ["in dark", { colourScheme: "dark" }],
    ["on a phone", { width: 390 }],
    ["in forced colours", { forcedColors: true }],
    ["in print", {}],
  ] as const)("%s", async (how, visit) => {
    const { page } = await open("/documents/ferry", visit);
    if (how === "in print") await page.emulateMedia({ media: "print" });
    for (const sign of [SUGGESTED, ".key .box-suggested"]) {
      const found = await edges(page, sign);
      expect(found.length, sign).toBeGreaterThan(0);
      expect(new Set(found), sign).toEqual(new Set(["dashed true"]));
    }
    expect(new Set(await edges(page, LISTED))).toEqual(new Set(["solid true"]));
  });
});

test("what the key says of hidden marks is seen at every width, and in print", async () => {
  for (const width of [390, 800, 1200, 1280, 1440, 1600]) {
    const { page } = await open("/documents/quarrel", { width });
    expect(await page.locator(".key-hidden").isVisible(), `${width}`).toBe(true);
    expect(await page.evaluate("document.documentElement.scrollWidth"), `${width}`).toBe(width);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".key-hidden").isVisible(), `${width}, print`).toBe(true);
  }
});
