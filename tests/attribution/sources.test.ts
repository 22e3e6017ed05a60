import { describe, expect, test } from "vitest";
import type { Attribution } from "../../analysis/types";
import { read } from "../support/read";

const last = (text: string, genre: "report" | "letter" = "report"): Attribution => {
  const attribution = read(text, { genre }).attributions.at(-1);
  if (!attribution) throw new Error(`no attribution is found in: ${text}`);
  return attribution;
};

describe("sources: what kind they are", () => {
  test.each([
    ["Ana Ruiz said rain is late.", "person"],
    ["The minister said rain is late.", "person"],
    ["An analyst said rain is late.", "person"],
    ["Analysts said rain is late.", "collective"],
    ["The lawyers said rain is late.", "collective"],
    ["Israelis said rain is late.", "collective"],
    ["Ukrainians said rain is late.", "collective"],
    ["Ukraine said rain is late.", "organisation"],
    ["The WHO said rain is late.", "organisation"],
    ["Human Rights Watch said rain is late.", "organisation"],
    ["The ministry said rain is late.", "organisation"],
    ["Union of Farm Workers said rain is late.", "organisation"],
    ["The report said rain is late.", "document"],
    ["Critics said rain is late.", "vague"],
    ["Some said rain is late.", "vague"],
  ] as const)("%s", (text, type) => expect(last(text).source?.type).toBe(type));
});

describe("sources: the fullest name in the document", () => {
  test.each([
    ["a surname", "Ana Ruiz of Lima came. Ruiz said rain is late.", "Ana Ruiz"],
    ["an office before the name", "Energy Minister Ana Ruiz said rain is late.", "Ana Ruiz"],
    ["an office with “of”", "Secretary of State Ana Ruiz said rain is late.", "Ana Ruiz"],
    ["an apposition", "Ana Ruiz, the head of the union, said rain is late.", "Ana Ruiz"],
    ["a pronoun", "Ana Ruiz said rain is late. She said prices rose.", "Ana Ruiz"],
    [
      "a pronoun of the plural",
      "Ana Ruiz met the unions. The unions said rain is late. They said prices rose.",
      "unions",
    ],
    ["a repeated phrase", "24 UN experts said rain is late. The experts said prices rose.", "24 UN experts"],
    [
      "a repeated phrase, not a later one with its noun",
      "Rights groups said rain is late. The farm groups said prices rose. The rights groups said wells are dry.",
      "Rights groups",
    ],
    ["who", "The talks began. Ana Ruiz, who said rain is late, left the room.", "Ana Ruiz"],
    [
      "who, of a common noun",
      "The talks began. The rescue workers, who said rain is late, left.",
      "rescue workers",
    ],
    ["nobody in particular", "Critics said rain is late.", null],
  ])("%s", (_name, text, name) => expect(last(text).source?.name).toBe(name));
});

describe("sources: what a person is, as the text states it", () => {
  test.each([
    [
      "before the name",
      "The US State Department spokesperson Ana Ruiz said that talks had stalled.",
      "US State Department spokesperson",
    ],
    [
      "behind the name",
      "Ana Ruiz, the director of the fund, said that talks had stalled.",
      "director of the fund",
    ],
    ["a title", "Senator Ana Ruiz said that talks had stalled.", "Senator"],
    ["the age is none", "Ana Ruiz, 40, said that talks had stalled.", null],
    ["a courtesy is none", "Mr. Lindqvist said that talks had stalled.", null],
    [
      "stated before, with the same name",
      "The envoy Ana Ruiz said that talks had stalled. Ruiz said that rain was late.",
      "envoy",
    ],
    ["an organisation has none", "The World Bank said that growth had slowed.", null],
  ])("%s", (_name, text, role) => expect(last(text).source?.role).toBe(role));
});

describe("sources: the authors themselves", () => {
  test.each([
    ["we in a letter", "We urge you to end the raids.", "letter", true],
    ["the undersigned", "The undersigned organizations demand that you end the raids.", "letter", true],
    ["others in a letter", "The ministry said the raids were lawful.", "letter", false],
    ["their own group", "Our coalition demands that you end the raids.", "letter", true],
    ["their government", "Our government said that the raids were lawful.", "letter", false],
    ["we in a report", "We urge you to end the raids.", "report", false],
    ["we in a quotation in a letter", "“We believe that raids must end,” Ruiz said.", "letter", false],
  ] as const)("%s", (_name, text, genre, self) => expect(last(text, genre).source?.self).toBe(self));
});

describe("cues: stance", () => {
  test.each([
    ["Ruiz said rain is late.", "neutral"],
    ["Ruiz claimed rain is late.", "distancing"],
    ["Ruiz pointed out that rain is late.", "endorsing"],
    ["Ruiz condemned the delay.", "condemning"],
    ["Ruiz urged them to wait.", "directive"],
    ["Ruiz hopes that rain will come.", "attitude"],
  ] as const)("%s", (text, stance) => expect(last(text).cue?.stance).toBe(stance));
});

describe("relations: mode, nesting, confidence, reasons", () => {
  test.each([
    ["“Rain is late,” Ruiz said.", "direct"],
    ["Ruiz said rain is late.", "indirect"],
    ["Ruiz said rain is “very late” this year.", "mixed"],
    ["“Rain is late,” Ruiz said. “We will lose the whole harvest.”", "direct"],
  ] as const)("%s", (text, mode) => expect(last(text).mode).toBe(mode));

  test("a relation names the smallest content it stands in", () => {
    const { attributions } = read("The envoy said that the rebels had told him that they could win the war.");
    expect(attributions.map(({ id, within }) => [id, within])).toEqual([
      ["a1", null],
      ["a2", "a1"],
    ]);
  });

  test("a relation without a source is less sure than the same with one", () => {
    const named = last("Lee said that rain is late.").confidence;
    expect(last("It was said that rain is late.").confidence).toBeLessThan(named);
  });

  test("every relation says why it is there", () => {
    const { attributions } = read("“Rain is late,” Ruiz said. Oba said that prices rose.");
    expect(attributions.length).toBe(2);
    for (const { because } of attributions)
      expect(because.join("; ")).toMatch(/cue .*; source: .*; content: /);
  });
});
