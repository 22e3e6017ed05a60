import { beforeAll, expect, test } from "vitest";
import { fetchPage, wordsIn } from "../support/html";
import { visitOwnServer } from "../support/own-server";

const visitor = visitOwnServer();
const { send, page, wordsAt } = visitor;

beforeAll(async () => {
  await send("/corpus", [
    ["intent", "delete"],
    ...["ccr", "mehr", "radio-habana-cuba"].map((id) => ["documents", id] as const),
  ]);
});

test.each(["/", "/stories", "/corpus", "/outlets"])(
  "%s says that there are no documents yet",
  async (path) => {
    expect(await wordsAt(path)).toContain("No documents yet");
  },
);

test("outlets without a document are not set beside each other", async () => {
  const words = wordsIn((await page("/outlets")).querySelector("main"));
  expect(words).not.toContain("0 documents");
  expect(words).not.toContain("3 outlets");
});

test("there is nothing to make a sheet of", async () => {
  const { root, status } = await fetchPage(visitor.origin, "/handout");
  expect(status).toBe(404);
  expect(wordsIn(root)).toContain("There is no document to make a sheet of.");
});

test.each(["/compare", "/terms", "/sources"])(
  "%s says that nothing can be compared, and what to do",
  async (path) => {
    const { root, status } = await fetchPage(visitor.origin, path);
    expect(status).toBe(404);
    expect(wordsIn(root)).toContain("The corpus holds no document, and two are needed.");
    const hrefs = root.querySelectorAll("main a").map((one) => one.getAttribute("href"));
    expect(hrefs).toEqual(expect.arrayContaining(["/add", "/corpus/deleted"]));
    await send("/corpus", [
      ["intent", "undelete"],
      ["documents", "mehr"],
    ]);
    const one = await fetchPage(visitor.origin, path);
    expect(wordsIn(one.root)).toContain("The corpus holds one document, and two are needed.");
    expect(one.root.querySelector("main a[href='/documents/mehr']")).not.toBeNull();
    await send("/corpus", [
      ["intent", "delete"],
      ["documents", "mehr"],
    ]);
  },
);
