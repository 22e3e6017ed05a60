import { expect, test } from "vitest";
import { axe, openPage } from "../support/browser";

test("the front page loads without an error, a breach of policy or a request to another host", async () => {
  const { page, ...visited } = await openPage({ path: "/" });
  await page.waitForFunction("window.__remixRouter?.state.initialized");
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(visited).toEqual({ status: 200, errors: [], violations: [], elsewhere: [] });
});

test("the front page is readable without JavaScript", async () => {
  const { page, ...visited } = await openPage({ path: "/", javaScript: false });
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(visited).toEqual({ status: 200, errors: [], violations: [], elsewhere: [] });
});

test.each([
  { colourScheme: "light", width: 1280 },
  { colourScheme: "dark", width: 390 },
] as const)("axe finds nothing on the front page, $colourScheme, $width px", async (look) => {
  const { page } = await openPage({ path: "/", ...look });
  expect(await axe(page)).toEqual([]);
});

test("an inline script without the nonce is refused and counted as a breach", async () => {
  const { page, violations } = await openPage({ path: "/" });
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.intruder = true";
    document.body.append(script);
  });
  await expect.poll(() => violations.length).toBe(1);
  expect(await page.evaluate("window.intruder")).toBeUndefined();
});
