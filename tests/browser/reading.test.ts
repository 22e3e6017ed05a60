import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axe, openPage, settled } from "../support/browser";

const open = async (path: string): Promise<Page> => settled((await openPage({ path, width: 1440 })).page);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.closest("mark")?.id ?? null);
const term = "#mehr-l8";

describe("from the number to the word", () => {
  test("a number opens the passages it counts, a passage leads to its mark in the text", async () => {
    const page = await open("/compare");
    const number = page.locator("#rate tbody tr", { hasText: "MNA" }).locator("a.number");
    const counted = Number(
      /^(\d+) of/.exec(
        (await page.locator("#rate tbody tr", { hasText: "MNA" }).locator(".figure-detail").textContent()) ??
          "",
      )?.[1],
    );
    await number.click();
    await page.locator("#passages").waitFor();
    const column = page.locator("#passages .columns > div", { hasText: "MNA" });
    await expect.poll(() => column.locator(".passage-list .box:not([data-more])").count()).toBe(counted);
    await expect
      .poll(() => page.locator("#passages").evaluate((one) => one.getBoundingClientRect().top < innerHeight))
      .toBe(true);
    const passage = column.locator(".passage-number").nth(2);
    const id = ((await passage.getAttribute("href")) ?? "").split("#")[1] ?? "";
    await passage.click();
    const mark = page.locator(`[id="${id}"]`);
    await expect.poll(() => mark.evaluate((one) => one.classList.contains("is-open"))).toBe(true);
    await page.getByRole("dialog").waitFor();
    const isInView = () =>
      mark.evaluate((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(isInView).toBe(true);
  });
});

describe("from the word to the number", () => {
  test("a mark opens its card, the card the number that counts it", async () => {
    const page = await open("/documents/mehr");
    await page.locator(`${term} a`).click();
    const card = page.getByRole("dialog");
    await card.waitFor();
    expect(new URL(page.url()).searchParams.get("mark")).toBe("mehr-l8");
    expect(await card.textContent()).toContain("loaded term, not attributed in the text");
    await card.getByRole("link", { name: /not attributed in the text/ }).click();
    await expect
      .poll(() => page.locator("#passages-title").textContent())
      .toContain("not attributed in the text");
    await settled(page);
    expect(await page.locator(term).evaluate((one) => one.classList.contains("is-dim"))).toBe(false);
  });

  test("a card never covers its mark, stays inside the window, and passes axe", async () => {
    const page = await open("/compare");
    const marks = page.locator("#texts mark:not([data-more]) > a");
    for (const at of [0, 20, 60]) {
      await marks.nth(at).scrollIntoViewIfNeeded();
      await marks.nth(at).click();
      const card = page.getByRole("dialog");
      const isOpen = () => marks.nth(at).evaluate((one) => one.closest("mark")?.matches(".is-open"));
      await expect.poll(isOpen).toBe(true);
      expect(await page.locator("mark.is-open > a").count()).toBe(1);
      await expect
        .poll(async () => {
          const [one, other] = [await card.boundingBox(), await page.locator("mark.is-open").boundingBox()];
          return (
            one &&
            other &&
            (one.y >= other.y + other.height || one.y + one.height <= other.y) &&
            one.x >= 0 &&
            one.x + one.width <= 1440
          );
        })
        .toBe(true);
    }
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  });

  test("opening a card loads nothing anew and moves no text", async () => {
    const page = await open("/compare");
    const requests: string[] = [];
    page.on("request", (request) => {
      if (!request.url().endsWith("/favicon.svg")) requests.push(request.url());
    });
    const before = await page.locator("#texts").boundingBox();
    await page.locator(`${term} a`).click();
    await page.getByRole("dialog").waitFor();
    const after = await page.locator("#texts").boundingBox();
    expect(after?.height).toBe(before?.height);
    expect(requests).toEqual([]);
  });
});

describe("by keyboard alone", () => {
  test("skip links come first and lead to the content and the texts", async () => {
    const page = await open("/compare");
    await page.keyboard.press("Tab");
    const skip = page.locator(":focus");
    expect(await skip.textContent()).toBe("Go to the content");
    expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Go to the texts");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").evaluate((one) => one.closest("#texts") !== null)).toBe(true);
  });

  test("j and k step through the marks, Enter opens the card, Escape closes it and gives the focus back", async () => {
    const page = await open("/documents/mehr");
    await page.locator("#text mark > a").first().focus();
    const first = await focused(page);
    await page.keyboard.press("j");
    const second = await focused(page);
    expect(second).not.toBe(first);
    await page.keyboard.press("k");
    expect(await focused(page)).toBe(first);
    await page.keyboard.press("Enter");
    const card = page.getByRole("dialog");
    await card.waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => card.count()).toBe(0);
    await expect.poll(() => focused(page)).toBe(first);
    await page.keyboard.press("Escape");
    await page.getByRole("tooltip").waitFor({ state: "detached" });
  });

  test("a card that was closed does not take the focus back again when the view changes", async () => {
    const page = await open("/documents/mehr");
    const layer = page.getByRole("checkbox", { name: "Sourcing" });
    const cues = page.locator("#text .cue");
    await layer.press("Space");
    await expect.poll(() => cues.count()).toBe(0);
    await settled(page);
    await page.locator(`${term} a`).press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await layer.press("Space");
    await expect.poll(() => cues.count()).toBeGreaterThan(0);
    await settled(page);
    expect(await layer.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test("what has the focus is ringed", async () => {
    const page = await open("/documents/mehr");
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press("Tab");
      const ring = await page.evaluate(() => {
        const one = document.activeElement;
        const drawn = one?.matches("mark > a") ? one.parentElement : one;
        const { outlineStyle, outlineWidth } = getComputedStyle(drawn ?? document.body);
        return `${outlineStyle} ${outlineWidth}`;
      });
      expect(ring).toBe("solid 2px");
    }
  });

  test("letters typed into a field, or outside the texts, are not taken for steps", async () => {
    const page = await open("/compare");
    await page.locator(".wordmark").focus();
    await page.keyboard.press("j");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("wordmark");
  });
});

describe("before a press", () => {
  test("hovering a mark says why it is there; Escape and leaving end it; nothing moves", async () => {
    const page = await open("/documents/mehr");
    const before = await page.locator("main").boundingBox();
    await page.locator(term).hover();
    const tip = page.getByRole("tooltip");
    await tip.waitFor();
    expect(await tip.textContent()).toContain("loaded term, not attributed in the text");
    expect((await tip.textContent())?.length).toBeGreaterThan(60);
    expect((await page.locator("main").boundingBox())?.height).toBe(before?.height);
    await tip.hover();
    // Longer than it stays without the pointer: too short a wait could hide a fault, and not make one up.
    await page.waitForTimeout(500);
    expect(await tip.count()).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => tip.count()).toBe(0);
    await page.locator("#text .cue").first().hover();
    await expect.poll(() => tip.textContent()).toContain("attribution");
    await page.mouse.move(5, 5);
    await expect.poll(() => tip.count()).toBe(0);
  });

  test("what stands beside the explanations stays while their code is still to come", async () => {
    const { page } = await openPage({ path: "/documents/mehr", width: 1440 });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const asked = page.waitForRequest(/\/peek-[^/]*\.js$/);
    await page.route(/\/peek-[^/]*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto("/compare");
    await asked;
    const lines = page.locator(".sight-lines");
    await lines.waitFor({ state: "attached" });
    expect(await lines.evaluate((one) => getComputedStyle(one).display)).not.toBe("none");
    release();
  });

  test("keyboard focus on a mark says the same and describes the link by it", async () => {
    const page = await open("/documents/mehr");
    await page.locator("#text mark > a").first().focus();
    await page.keyboard.press("j");
    const tip = page.getByRole("tooltip");
    await tip.waitFor();
    expect(await page.locator(":focus").getAttribute("aria-describedby")).toBe(await tip.getAttribute("id"));
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => tip.count()).toBe(0);
    expect(await page.locator(":focus").count()).toBe(1);
  });

  test("hovering any part of a relation lights all of it", async () => {
    const page = await open("/documents/mehr");
    const cue = page.locator("#text .cue:not([data-more])").first();
    const relation = (await cue.getAttribute("id"))?.replace(/-cue$/, "");
    await cue.hover();
    const lit = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("[data-lit]")].map((piece) => {
          const before = piece.closest<HTMLElement>("[data-marks]")?.dataset.marks;
          return (piece.id || `${before}${piece.dataset.more}`).replace(/-(source|cue|content)$/, "");
        }),
      );
    await expect.poll(async () => (await lit()).length).toBeGreaterThan(1);
    expect(new Set(await lit())).toEqual(new Set([relation]));
  });
});
