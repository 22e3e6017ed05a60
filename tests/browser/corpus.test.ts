import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, openPage, settled, type Visit } from "../support/browser";
import { startOwnServer } from "../support/own-server";

let server: Awaited<ReturnType<typeof startOwnServer>>;
beforeAll(async () => {
  server = await startOwnServer();
});
afterAll(() => server.stop());

const open = (path: string, visit: Partial<Visit> = {}) =>
  openPage({ path, origin: server.origin, ...visit });

const TEXT = `Port of Ellery to close for the winter

By Jo Smith

The port will close on Monday, the mayor said. Critics called it a disgraceful betrayal of the islands.
`;

/** Pastes a text on the page of adding, as far as its preview. */
async function paste(page: Page, text = TEXT): Promise<void> {
  await page.getByLabel("Text", { exact: true }).fill(text);
  await page.getByRole("button", { name: "Read the text" }).click();
  await page.waitForURL(/\/add\/drafts\//);
}

/** Gives a table whose columns nobody knows, as far as its preview. */
async function giveTable(page: Page): Promise<void> {
  const csv = "nr,words\n1,The bridge was closed on Sunday.\n2,The bridge is open again.\n";
  await page
    .getByLabel("One or more files")
    .setInputFiles({ name: "bridge.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await page.getByRole("button", { name: "Read the files" }).click();
  await page.waitForURL(/\/add\/tables\//);
}

/** Presses Tab until the element that a selector names has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 120; pressed += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

/** How far the page is wider than the window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const PAGES = [
  "/corpus",
  "/corpus?outlet=nobody",
  "/corpus/deleted",
  "/search",
  "/search?q=israel",
  "/add",
  "/jobs",
  "/jobs/1",
  "/documents/ccr/edit",
  "/terms?word=regime",
  "/sources",
];

describe.each(PAGES)("%s", (path) => {
  test.each([
    ["on a desktop", {}],
    ["on a phone, in the dark", { width: 390, colourScheme: "dark" }],
    ["in the reader's own colours", { forcedColors: true }],
  ] as const)("is sound %s", async (_how, visit) => {
    const { page, status, errors, violations } = await open(path, visit);
    expect(status).toBe(200);
    await settled(page);
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect([...errors, ...violations]).toEqual([]);
  });
});

test.each([390, 1280])("the previews of a text and of a table are sound at %d pixels", async (width) => {
  const { page, errors } = await open("/add", { width });
  for (const give of [paste, giveTable]) {
    await page.goto("/add");
    await settled(page);
    await give(page);
    await settled(page);
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByRole("button", { name: "Discard" }).click();
    await page.waitForURL(/\/add$/);
  }
  expect(errors).toEqual([]);
});

test("no page uses a third typeface", async () => {
  for (const path of ["/search?q=israel", "/terms?word=regime"]) {
    const { page } = await open(path);
    const faces = await page.evaluate(() => [
      ...new Set(
        [...document.querySelectorAll("body *")].map((one) => getComputedStyle(one).fontFamily.split(",")[0]),
      ),
    ]);
    expect(faces.filter((face) => !/Newsreader|Source Sans/.test(face ?? ""))).toEqual([]);
  }
});

describe("without scripts", () => {
  test("a text is pasted, looked over, mended and added", async () => {
    const { page } = await open("/add", { javaScript: false });
    await paste(page);
    expect(await page.getByLabel("By Jo Smith").isChecked()).toBe(false);
    await page.getByLabel("Title").fill("Ellery closes");
    await page.getByRole("button", { name: "Add to the corpus" }).click();
    await page.waitForURL(/\/documents\//);
    expect(await page.locator("h1").textContent()).toBe("Ellery closes");
    await page.goto("/corpus");
    await page.getByRole("link", { name: "Ellery closes" }).waitFor();
  });

  test("a table gets its column of texts, and its rows are taken in", async () => {
    const { page } = await open("/add", { javaScript: false });
    await giveTable(page);
    await page.getByText("No column is known to hold the texts").waitFor();
    await page.getByLabel("Text", { exact: true }).selectOption("words");
    await page.getByRole("button", { name: "Show the rows again" }).click();
    await page.getByText("The bridge is open again.").waitFor();
    await page.getByRole("button", { name: "Take all rows in" }).click();
    await page.waitForURL(/\/jobs\/\d+$/);
    expect(await page.locator("h1").textContent()).toBe("Taking in documents");
  });

  test("a document is deleted, and that is taken back", async () => {
    const { page } = await open("/corpus", { javaScript: false });
    await page.getByLabel(/Choose “Letter to Secretary/).check();
    await page.getByRole("button", { name: "Delete the ticked" }).click();
    await page.getByText("One document was deleted.").waitFor();
    await page.waitForLoadState();
    expect(await page.getByRole("link", { name: /^Letter to Secretary/ }).count()).toBe(0);
    await page.getByRole("button", { name: "Take back" }).click();
    await page.getByRole("link", { name: /^Letter to Secretary/ }).waitFor();
  });
});

test("a document is deleted, and that is taken back, with scripts", async () => {
  const { page, errors } = await open("/corpus");
  await settled(page);
  await page.getByLabel(/Choose “Letter to Secretary/).check();
  await page.getByRole("button", { name: "Delete the ticked" }).click();
  await page.getByText("One document was deleted.").waitFor();
  await page.getByRole("button", { name: "Take back" }).click();
  await page.getByRole("link", { name: /^Letter to Secretary/ }).waitFor();
  await page.getByText("One document was deleted.").waitFor({ state: "detached" });
  expect(errors).toEqual([]);
});

test("the page of a job tells by itself how far it is", async () => {
  const { page } = await open("/add");
  await settled(page);
  const files = ["first", "second"].map((name) => ({
    name: `${name}.txt`,
    mimeType: "text/plain",
    buffer: Buffer.from(`The ${name} text tells of a flood in the valley, the mayor said.`),
  }));
  await page.getByLabel("One or more files").setInputFiles(files);
  await page.getByRole("button", { name: "Read the files" }).click();
  await page.waitForURL(/\/jobs\/\d+$/);
  await page.getByText("2 of 2 items").waitFor();
  await page.getByText("done", { exact: true }).waitFor();
  await page.getByRole("link", { name: "See the corpus, the latest first" }).click();
  await page.getByText(/^second-/).waitFor();
});

describe("by keyboard alone", () => {
  test("documents are ticked and stand side by side", async () => {
    const { page } = await open("/corpus");
    await settled(page);
    for (const at of [1, 2]) {
      await tabTo(page, `.corpus-table tbody tr:nth-child(${at}) input`);
      await page.keyboard.press("Space");
    }
    await tabTo(page, ".actions-in-view button");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/compare\?/);
    await expect.poll(() => page.locator("article").count()).toBe(2);
  });

  test("a word is looked up in its sentences, and a line leads to its paragraph", async () => {
    const { page } = await open("/terms?documents=ccr,mehr");
    await settled(page);
    await tabTo(page, 'a[href="#kwic"]');
    await page.keyboard.press("Enter");
    await page.waitForURL(/#kwic$/);
    await tabTo(page, 'input[name="word"]');
    await page.keyboard.type("regime");
    await page.keyboard.press("Enter");
    await page.waitForURL(/word=regime/);
    await page.locator(".kwic-table").waitFor();
    await settled(page);
    await tabTo(page, ".kwic-place a:last-child");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/documents\/[^#]+#.+-p\d+$/);
  });

  test("what has the focus is not hidden behind the buttons that stay in view", async () => {
    const { page } = await open("/corpus", { width: 390 });
    await settled(page);
    for (let at = 1; at <= 3; at += 1) {
      await tabTo(page, `.corpus-table tbody tr:nth-child(${at}) input`);
      const hidden = () =>
        page.evaluate(() => {
          const focused = document.activeElement?.getBoundingClientRect();
          const bar = document.querySelector(".actions-in-view")?.getBoundingClientRect();
          return focused && bar ? focused.bottom > bar.top && focused.top < bar.bottom : null;
        });
      await expect.poll(hidden).toBe(false);
    }
  });
});
