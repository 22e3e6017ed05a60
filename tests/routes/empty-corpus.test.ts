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
