import { expect, test } from "vitest";
import { analyse } from "#analysis";
import { loadCorpus } from "#corpus";
import type { Item } from "../../app/.server/library";
import { firstView, type View } from "../../app/.server/state/view";
import { stillKey } from "../../app/.server/stills/key";

const [entry] = loadCorpus();
if (!entry) throw new Error("no sample document");

const item: Item = {
  id: entry.document.id,
  entry,
  outlet: { tab: "T", name: "The Times", href: "/outlets/times" },
  analysis: analyse(entry.document),
};
const view: View = firstView("/compare", [item.id]);
const changed = (document: Partial<Item["entry"]["document"]>): Item => ({
  ...item,
  entry: { ...entry, document: { ...entry.document, ...document } },
});

test("is the same for the same", () => {
  expect(stillKey({ ...view }, [changed({})], [1])).toBe(stillKey(view, [item], [1]));
});

test.each<[string, View, readonly Item[], unknown]>([
  ["another text", view, [changed({ text: `${entry.document.text}.` })], null],
  ["another title", view, [changed({ title: "Another" })], null],
  ["another date", view, [changed({ date: "1999-01-01" })], null],
  ["boilerplate put back", view, [changed({ boilerplate: [] })], null],
  ["another name of the outlet", view, [{ ...item, outlet: { ...item.outlet, name: "The Sun" } }], null],
  ["another tab of the outlet", view, [{ ...item, outlet: { ...item.outlet, tab: "S" } }], null],
  ["one document more", view, [item, item], null],
  ["something else beside", view, [item], ["x"]],
  ["another site", { ...view, origin: "https://example.org" }, [item], null],
  ["another page", { ...view, path: "/documents/x" }, [item], null],
  ["other layers", { ...view, layers: [] }, [item], null],
  ["an open number", { ...view, count: "loaded" }, [item], null],
  ["an open mark", { ...view, mark: "a-l1" }, [item], null],
  ["an open thread", { ...view, thread: "A" }, [item], null],
  ["a dismissal", { ...view, dismissed: ["tier:lexicon"] }, [item], null],
  ["a version", { ...view, version: "0.1.0" }, [item], null],
])("is another for %s", (_case, other, items, beside) => {
  expect(stillKey(other, items, beside)).not.toBe(stillKey(view, [item], null));
});
