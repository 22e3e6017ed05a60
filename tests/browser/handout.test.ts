import { describe, expect, test } from "vitest";
import { axe, openPage } from "../support/browser";

const PASSAGES = "passages=mehr.2-3,ccr.5";

/** Words of a PDF are packed; its pages are told by their objects. */
const pagesIn = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describe.each([
  ["the sheet", ""],
  ["the key", "&key=1"],
])("%s", (_what, key) => {
  test("two short passages are one page of A4", async () => {
    const { page, errors } = await openPage({
      path: `/handout?passages=mehr.2,ccr.1${key}`,
      javaScript: false,
    });
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pagesIn(pdf)).toBe(1);
    expect(errors).toEqual([]);
  });

  test.each([
    ["on a desk", { width: 1280 }],
    ["in dark", { width: 1280, colourScheme: "dark" }],
    ["on a phone", { width: 390 }],
  ] as const)("passes axe and does not scroll sideways %s", async (_how, visit) => {
    const { page, violations } = await openPage({ path: `/handout?${PASSAGES}${key}`, ...visit });
    expect(await axe(page)).toEqual([]);
    expect(violations).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(visit.width);
  });

  test("no line is longer than its column, with the page's own type", async () => {
    const { page } = await openPage({ path: `/handout?${PASSAGES},radio-habana-cuba.1-4${key}` });
    await page.evaluate("document.fonts.ready.then(() => true)");
    const over = await page
      .locator(".sheet-lines")
      .evaluateAll((lists) =>
        lists.filter((list) => list.scrollWidth > list.clientWidth).map((list) => list.textContent),
      );
    expect(over).toEqual([]);
  });
});

test("in print the tools are gone, and a full box is grey with a dark edge, an empty one white", async () => {
  const { page } = await openPage({ path: `/handout?${PASSAGES}&key=1`, javaScript: false });
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".handout-tools").isVisible()).toBe(false);
  const paint = (sign: string) =>
    page
      .locator(sign)
      .first()
      .evaluate((one) => {
        const { backgroundColor, borderBlockStartColor } = getComputedStyle(one);
        return [backgroundColor, borderBlockStartColor];
      });
  expect(await paint(".sheet-legend .box-unattributed")).toEqual(["rgb(196, 196, 196)", "rgb(34, 34, 34)"]);
  expect(await paint(".sheet-legend .box-direct")).toEqual(["rgba(0, 0, 0, 0)", "rgb(34, 34, 34)"]);
});

test("other passages are chosen by a form, and the key has the same", async () => {
  const { page } = await openPage({ path: "/handout?passages=mehr.2", javaScript: false });
  await page.getByText("Other passages").click();
  await page.getByLabel(/^Passages/).fill("ccr.5, mehr.1");
  await page.getByRole("button", { name: "Show" }).click();
  await page.waitForURL(/passages=ccr/);
  expect(await page.locator(".sheet-text").count()).toBe(2);
  await page.getByRole("link", { name: "Key for the teacher" }).click();
  await page.waitForURL(/key=1/);
  expect(await page.locator(".sheet-text h2").first().textContent()).toContain(
    "Center for Constitutional Rights",
  );
});

describe("on paper", () => {
  test.each(["/compare?documents=mehr,ccr", "/documents/mehr"])(
    "%s shows texts and numbers, and nothing that one can only press",
    async (path) => {
      const { page } = await openPage({ path, javaScript: false });
      await page.emulateMedia({ media: "print" });
      for (const sign of [".key-layers", ".choice", ".figure-tools", ".masthead nav"])
        for (const one of await page.locator(sign).all()) expect(await one.isVisible(), sign).toBe(false);
      expect(await page.locator(".reading").first().isVisible()).toBe(true);
      expect(await page.locator("#cite code").first().isVisible()).toBe(true);
    },
  );
});
