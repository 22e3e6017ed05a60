import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { axe, openPage, settled } from "../support/browser";

test("a citation is copied by a button, which says so", async () => {
  const { page, errors } = await openPage({ path: "/documents/mehr?dismissed=entry:regime" });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await settled(page);
  await page.getByText("Citation and BibTeX").press("Enter");
  await page.getByRole("button", { name: "Copy BibTeX" }).press("Enter");
  await expect.poll(() => page.locator("#cite [role=status]").nth(1).textContent()).toBe("Copied.");
  const copied = await page.evaluate<string>("navigator.clipboard.readText()");
  expect(copied).toMatch(/^@online\{parallax-/);
  expect(copied).toContain("dismissed=entry:regime");
  expect(await axe(page)).toEqual([]);
  expect(errors).toEqual([]);
});

test("without JavaScript the citation is there to be selected, and no button is", async () => {
  const { page } = await openPage({ path: "/compare", javaScript: false });
  await page.getByText("Citation and BibTeX").click();
  expect(await page.getByLabel("BibTeX").inputValue()).toContain("@online{");
  expect(await page.getByRole("button", { name: /^Copy/ }).count()).toBe(0);
});

describe("a figure's files", () => {
  test.each([true, false])("download, with JavaScript: %s", async (javaScript) => {
    const { page } = await openPage({ path: "/compare?documents=mehr,ccr", javaScript, width: 1440 });
    if (javaScript) await settled(page);
    await page.locator("#rate .figure-tools summary").click();
    for (const format of ["SVG", "PNG"]) {
      const waiting = page.waitForEvent("download");
      await page.locator("#rate").getByRole("link", { name: format }).click();
      expect((await waiting).suggestedFilename()).toBe(`parallax-rate.${format.toLowerCase()}`);
    }
  });

  test("draw in a browser, words inside the paper", async () => {
    for (const name of ["terms", "rate", "categories"]) {
      const { page, errors } = await openPage({ path: `/figures/${name}.svg`, width: 800 });
      const outside = await page.evaluate(`(() => {
        const paper = document.documentElement.getBoundingClientRect();
        return [...document.querySelectorAll("text")]
          .filter((one) => { const box = one.getBoundingClientRect();
            return box.left < paper.left || box.right > paper.right || box.bottom > paper.bottom; })
          .map((one) => one.textContent);
      })()`);
      expect(outside, name).toEqual([]);
      expect(errors).toEqual([]);
    }
  });
});

describe("embedded", () => {
  test.each([
    ["light", 600],
    ["dark", 600],
    ["light", 360],
  ] as const)(
    "a figure passes axe in %s at %i, and its links open the whole page",
    async (colourScheme, width) => {
      const path = "/embed/figure/categories?documents=mehr,ccr";
      const { page, errors, violations } = await openPage({ path, colourScheme, width });
      expect(await axe(page)).toEqual([]);
      expect([errors, violations]).toEqual([[], []]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      const opening = page.waitForEvent("popup");
      await page.getByRole("link", { name: "Open this view in Parallax" }).press("Enter");
      const whole = await opening;
      await whole.waitForLoadState();
      expect(await whole.locator(".masthead").count()).toBe(1);
    },
  );

  test("it stands in a frame of another site; no other page does", async () => {
    const { page } = await openPage({ path: "/compare?documents=mehr,ccr", javaScript: false });
    await page.locator("#claims .figure-tools summary").click();
    const snippet = await page.locator("#claims .figure-tools textarea").inputValue();
    const { origin } = new URL(page.url());
    const other = createServer((_request, response) => {
      response.setHeader("Content-Type", "text/html");
      response.end(`<title>Other</title>${snippet}<iframe id="other" src="${origin}/compare"></iframe>`);
    }).listen(0, "127.0.0.1");
    await once(other, "listening");
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    expect(await page.frameLocator("iframe").first().locator("#claims").count()).toBe(1);
    expect(await page.frameLocator("#other").locator(".masthead").count()).toBe(0);
    other.close();
  });
});
