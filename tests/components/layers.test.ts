import { describe, expect, it } from "vitest";
import { viewMarks } from "../../app/.server/present/marks";
import { shownLayers } from "../../app/.server/state/layers";
import { addressOf, readView } from "../../app/.server/state/view";
import { analysisOf, at, loadedTerm, quotation } from "../support/reading";

const document = (terms: number, words: number) => ({
  analysis: {
    words,
    loadedTerms: Array.from({ length: terms }, () => loadedTerm("l1", { start: 0, end: 1 })),
  },
});
const [plain, limit, crowded] = [document(1, 100), document(10, 120), document(10, 119)];
const all = ["wording", "sourcing", "suggested", "no-source"];

describe("which layers a view shows", () => {
  it.each([
    ["all, where nothing is named", null, [plain], all],
    ["all at one term in twelve words", null, [limit, plain], all],
    [
      "no suggested terms beyond that, in any text",
      null,
      [plain, crowded],
      ["wording", "sourcing", "no-source"],
    ],
    ["those named, crowded or not", ["suggested"], [crowded], ["suggested"]],
    [
      "those named in an old address",
      ["wording", "sourcing", "no-source"],
      [plain],
      ["wording", "sourcing", "no-source"],
    ],
    ["none, where none is named", [], [plain], []],
    ["all of an empty text", null, [document(0, 0)], all],
  ] as const)("%s", (_, named, documents, shown) => {
    expect(shownLayers(named, documents)).toEqual(shown);
  });
});

describe("what the address says of the layers", () => {
  it.each([
    ["/compare", null, "/compare"],
    [
      "/compare?show=wording,sourcing,no-source",
      all.filter((one) => one !== "suggested"),
      "/compare?show=wording,sourcing,no-source",
    ],
    ["/compare?show=none&show=suggested", ["suggested"], "/compare?show=suggested"],
    [`/compare?show=${all.join(",")}`, all, `/compare?show=${all.join(",")}`],
    ["/compare?show=none", [], "/compare?show=none"],
  ] as const)("%s", (address, layers, again) => {
    const view = readView(new Request(`http://site.invalid${address}`));
    expect(view.layers).toEqual(layers);
    expect(addressOf(view)).toBe(again);
  });
});

describe("scare quotes around a suggested term", () => {
  const text = "The “glib” plan.";
  const analysis = analysisOf(
    text,
    {},
    {
      loadedTerms: [loadedTerm("l1", at(text, "glib"), { voice: "scare", tier: "suggested" })],
      quotations: [quotation("q1", at(text, "“glib”"), "scare")],
    },
  );
  it.each([
    [["wording", "suggested"], ["d-l1 loaded"]],
    [["wording"], ["d-q1 scare"]],
    [["suggested"], ["d-l1 loaded"]],
    [["sourcing"], []],
  ] as const)("of the layers %j, are drawn once", (layers, drawn) => {
    const marks = viewMarks(analysis, layers, [], null);
    expect(marks.map(({ id, kind }) => `${id} ${kind}`)).toEqual(drawn);
  });
});
