import type { Visitor } from "../support/own-server";

/** An article with parts that are none of it. */
export const PORT = `Port of Ellery to close for the winter

By Jo Smith

3 May 2024

The port will close on Monday, the mayor said. Critics called it a disgraceful betrayal of the islands, and the harbour master said that the boats would be moved to the mainland before the storms come.

Subscribe to our newsletter
`;

/** Adds that text as it is read, and gives the address of its page. */
export async function addPort({ send, page }: Visitor): Promise<string> {
  const { to } = await send("/add", [
    ["intent", "paste"],
    ["text", PORT],
    ["outlet", "ellery-post"],
  ]);
  const blocks = (await page(to)).querySelectorAll("input[name=body][checked]");
  const added = await send(to, [
    ["intent", "add"],
    ["blocks", "1"],
    ...blocks.map((one) => ["body", one.getAttribute("value") ?? ""] as const),
  ]);
  return added.to;
}
