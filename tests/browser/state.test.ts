import { describe, expect, test } from "vitest";
import { openPage, settled } from "../support/browser";

describe("layers", () => {
  test.each([
    ["", { ".box": true, ".cue": true, ".claim": true }],
    ["?show=wording", { ".box": true, ".cue": false, ".claim": false }],
    ["?show=sourcing", { ".box": false, ".cue": true, ".claim": false }],
    ["?show=no-source", { ".box": false, ".cue": false, ".claim": true }],
    ["?show=none", { ".box": false, ".cue": false, ".claim": false }],
  ])("the address %s shows them", async (search, shown) => {
    const { page } = await openPage({ path: `/compare${search}` });
    for (const [sign, is] of Object.entries(shown))
      expect((await page.locator(`#texts ${sign}`).count()) > 0, sign).toBe(is);
  });

  test("a checkbox shows and hides one, the address keeps it with all else", async () => {
    const { page } = await openPage({ path: "/compare?documents=mehr,ccr&count=loaded.direct", width: 1440 });
    await settled(page);
    await page.getByRole("checkbox", { name: "Sourcing" }).uncheck();
    await expect.poll(() => page.locator("#texts .cue").count()).toBe(0);
    const { searchParams } = new URL(page.url());
    expect(searchParams.getAll("show").join()).not.toContain("sourcing");
    expect(searchParams.get("documents")).toBe("mehr,ccr");
    expect(searchParams.get("count")).toBe("loaded.direct");
    await page.getByRole("checkbox", { name: "Sourcing" }).check();
    await expect.poll(() => page.locator("#texts .cue").count()).toBeGreaterThan(5);
  });

  test("the last one can be hidden too", async () => {
    const { page } = await openPage({ path: "/compare?show=sourcing", width: 1440 });
    await settled(page);
    await page.getByRole("checkbox", { name: "Sourcing" }).uncheck();
    await expect.poll(() => page.locator("#texts .cue").count()).toBe(0);
    await settled(page);
    expect(await page.locator("#texts .box").count()).toBe(0);
  });
});

test("putting boilerplate back recounts at once, and the address keeps it", async () => {
  const { page } = await openPage({ path: "/documents/ccr", width: 1440 });
  await settled(page);
  const words = async () =>
    Number(
      (await page.locator("#score-loaded td").nth(1).textContent())
        ?.match(/of ([\d,]+)/)?.[1]
        ?.replace(",", ""),
    );
  const before = await words();
  for (const _ of [1, 2, 3]) {
    const count = await page.getByRole("link", { name: /put it back/ }).count();
    if (count === 0) break;
    await page
      .getByRole("link", { name: /put it back/ })
      .first()
      .click();
    await expect.poll(() => page.getByRole("link", { name: /put it back/ }).count()).toBe(count - 1);
  }
  await settled(page);
  const after = await words();
  expect(after).toBeGreaterThan(before);
  await page.reload();
  expect(await words()).toBe(after);
});

describe("without JavaScript", () => {
  const visit = { javaScript: false, width: 1280 };

  test("a mark is a link, and its card stands after its paragraph", async () => {
    const { page } = await openPage({ path: "/documents/mehr", ...visit });
    await page.locator("#mehr-l8 a").click();
    await page.waitForURL(/mark=mehr-l8#mehr-l8$/);
    const card = page.locator(".card-inline");
    expect(await card.textContent()).toContain("loaded term, not attributed in the text");
    const [mark, box] = [await page.locator("#mehr-l8").boundingBox(), await card.boundingBox()];
    expect(box?.y).toBeGreaterThan((mark?.y ?? 0) + (mark?.height ?? 0));
    await card.getByRole("link", { name: /not attributed in the text/ }).click();
    await page.waitForURL(/count=loaded.unattributed#passages$/);
    expect(await page.locator("#passages .passage-list .box").count()).toBeGreaterThan(3);
  });

  test("layers are switched by a form with a button", async () => {
    const { page } = await openPage({ path: "/compare?documents=mehr,ccr", ...visit });
    await page.getByRole("checkbox", { name: "Wording" }).uncheck();
    await page.getByRole("button", { name: "Apply" }).click();
    await page.waitForURL(/show=/);
    expect(await page.locator("#texts .box").count()).toBe(0);
    expect(await page.locator("#texts .cue").count()).toBeGreaterThan(5);
    expect(await page.locator("#texts article").count()).toBe(2);
  });

  test("the texts are chosen by a form", async () => {
    const { page } = await openPage({ path: "/compare", ...visit });
    await page.getByText("Choose the texts").click();
    await page.getByRole("checkbox", { name: /^CCR/ }).uncheck();
    await page.getByRole("button", { name: "Compare" }).click();
    await page.waitForURL(/documents=mehr&documents=radio-habana-cuba/);
    expect(await page.locator("#texts article").count()).toBe(2);
  });

  test("every figure is a table with its bars, and no chart is missed", async () => {
    const { page } = await openPage({ path: "/compare", ...visit });
    for (const id of ["voices", "claims"]) {
      expect(await page.locator(`#${id} tbody tr`).count()).toBeGreaterThan(2);
      expect(await page.locator(`#${id} tbody rect`).count()).toBeGreaterThan(2);
      expect(await page.locator(`#${id} .chart-slot`).isVisible()).toBe(false);
    }
    await page.getByRole("link", { name: /^what each text calls the same/ }).click();
    await page.locator(".dot-table").first().waitFor();
    await page.getByRole("link", { name: "who speaks" }).click();
    await page.locator(".source-table").first().waitFor();
  });
});
