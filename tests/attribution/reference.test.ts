import { describe, expect, test } from "vitest";
import { acronymsIn } from "../../analysis/attribution/reference/acronyms";
import { givenName } from "../../analysis/attribution/reference/given-names";
import { readPeople } from "../../analysis/attribution/reference/people";
import { isEmptyIt } from "../../analysis/attribution/reference/pronouns";
import { registerOf } from "../../analysis/attribution/reference/register";
import { read } from "../support/read";

const lastSource = (text: string) => read(text).attributions.at(-1)?.source;

describe("pronouns and offices: whom they stand for", () => {
  test.each([
    [
      "the one of fitting sex",
      "Nancy Oduya met James Brandt on Monday. She said rain is late.",
      "Nancy Oduya",
    ],
    ["the other", "Nancy Oduya met James Brandt on Monday. He said rain is late.", "James Brandt"],
    ["by a title", "Ms. Oduya met Mr. Brandt on Monday. She said rain is late.", "Oduya"],
    [
      "by an office that tells the sex",
      "Congresswoman Xq Oduya met Mr. Brandt on Monday. She said rain is late.",
      "Xq Oduya",
    ],
    ["who was only named", "The suit was brought by Nancy Oduya. She said rain is late.", "Nancy Oduya"],
    [
      "not whom the speaker names",
      "James Brandt met Paul Adler on Monday. He said that Brandt was late.",
      "Paul Adler",
    ],
    [
      "not whom the clause sets against",
      "James Brandt praised the talks. Paul Adler came. Of Adler, he said that rain was late.",
      "James Brandt",
    ],
    ["a surname and a title", "Mitt Oduya and Ann Oduya came. Ms. Oduya said rain is late.", "Ann Oduya"],
    ["an office", "Senator Ann Oduya met Bo Adler. The senator said rain is late.", "Ann Oduya"],
    ["a wider office", "Senator Ann Oduya met Bo Adler. The lawmaker said rain is late.", "Ann Oduya"],
    [
      "no former office",
      "Former minister Ann Oduya met Bo Adler. The minister said rain is late.",
      "minister",
    ],
    [
      "a former office",
      "Former minister Ann Oduya came. The former minister said rain is late.",
      "Ann Oduya",
    ],
    ["a group", "The lawyers met Ann Oduya. They said rain is late.", "lawyers"],
    [
      "an acronym",
      "The Union of Farm Workers (UFW) met. The UFW said rain is late.",
      "Union of Farm Workers",
    ],
    ["who, behind a place", "Senator Ann Oduya of Lima, who said rain is late, left.", "Ann Oduya"],
    [
      "two together",
      "Ann Oduya and Bo Adler said rain is late. They said prices rose.",
      "Ann Oduya and Bo Adler",
    ],
  ])("%s", (_case, text, name) => expect(lastSource(text)?.name).toBe(name));

  test.each([
    ["nobody fits", "Mr. Brandt left the room. She said rain is late."],
    ["two fit alike", "James Brandt and Paul Adler met on Monday. He said rain is late."],
  ])("unnamed: %s", (_case, text) => {
    const source = lastSource(text);
    expect(source?.name ?? null).toBeNull();
  });

  test("who speaks within quotation marks is “I”", () => {
    const { attributions } = read("“I believe that rain is late,” Nancy Oduya said.");
    const own = attributions.filter(({ source }) => source?.text === "I");
    expect(own.map(({ source }) => source?.name)).toEqual(own.map(() => "Nancy Oduya"));
  });

  test("the reason is told", () => {
    const { attributions } = read("Nancy Oduya met James Brandt on Monday. She said rain is late.");
    expect(attributions.at(-1)?.because.join("; ")).toMatch(/“She” is read as Nancy Oduya/);
  });
});

describe("types", () => {
  test.each([
    ["A group of senators said rain is late.", "collective"],
    ["They said rain is late.", "collective"],
    ["House Speaker Ann Oduya said rain is late.", "person"],
    ["The Lima Post said rain is late.", "organisation"],
    ["The blogger said rain is late.", "person"],
    ["Lawmakers and Governor Ann Oduya said rain is late.", "collective"],
  ] as const)("%s", (text, type) => expect(lastSource(text)?.type).toBe(type));
});

describe("people of a text", () => {
  const people = (text: string) => readPeople(text, read(text).tokens).all;

  test("one person under several names is one entry, by the fullest", () => {
    const [person, ...others] = people("Ann B. Oduya came. Senator Oduya spoke. Ann Oduya left.");
    expect(others).toEqual([]);
    expect(person).toMatchObject({ name: "Ann B. Oduya", sex: "female", sure: true });
    expect([...(person?.offices ?? [])]).toEqual(["senator"]);
  });

  test.each([
    ["a place", "They met in North Dakota on Monday."],
    ["a party and a state", "The bill (R-Calif.) failed."],
    ["nothing", ""],
    ["a lone surrogate", "\ud800 came."],
  ])("none: %s", (_case, text) => expect(people(text).filter(({ sure }) => sure)).toEqual([]));
});

describe("parts", () => {
  test.each([
    ["Nancy", "female"],
    ["HIROSHI", "male"],
    ["José", "male"],
    ["Kim", "either"],
    ["xqz", undefined],
  ] as const)("given name %s", (name, sex) => expect(givenName(name)).toBe(sex));

  test.each([
    ["It is clear that rain is late.", true],
    ["It seems that rain is late.", true],
    ["It said that rain is late.", false],
  ])("%s", (text, empty) => expect(isEmptyIt(read(text).tokens, 0)).toBe(empty));

  test("acronyms are taken only where the capitals spell them", () => {
    const text = "The World Health Organization (WHO) and a hotel (BBC) agreed.";
    expect([...acronymsIn(text, read(text).tokens)]).toEqual([["WHO", "World Health Organization"]]);
  });

  test("salience fades, and the more prominent mention ranks first", () => {
    const register = registerOf<string>();
    register.note("a", 0, 50);
    register.note("b", 0, 80);
    expect(register.ranked(0, () => 1).map(({ item }) => item)).toEqual(["b", "a"]);
    const [now] = register.ranked(0, () => 1);
    const [later] = register.ranked(1, () => 1);
    expect(later?.salience).toBeLessThan(now?.salience ?? 0);
    expect(register.ranked(20, () => 1).every(({ salience }) => salience < 1)).toBe(true);
  });
});
