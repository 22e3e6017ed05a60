import { describe, expect, test } from "vitest";
import { read } from "../support/read";
import { found, parse } from "./notation";

/** One case a line; a line without marks must hold no relation. */
const lines = (table: string): string[] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.trim());

describe.each([
  [
    "said, before and after its content",
    `[s:The minister] [c:said] [t:the plan would fail].
     [s:The minister] [c:said] [t:that the plan would fail].
     [t:The plan would fail], [s:the minister] [c:said].
     [t:Prices will fall], [s:the bank] [c:said] on Thursday.
     [t:Prices], [s:analysts] [c:say], [t:will fall again].
     [t:In the north], [s:farmers] [c:say], [t:the wells are dry].
     [s:Ana Ruiz, the head of the union,] [c:said] [t:talks had stalled].
     [s:Kofi Mensah, a fisherman,] [c:said] [t:the lake was empty].
     [s:Some] [c:said] [t:they had lost everything].
     On Monday, [s:the company] [c:said] [t:it would close two plants].
     [s:Farmers in Kenya and Uganda] [c:say] [t:rain is late].
     [s:Lee and Park] [c:said] [t:they would not run].
     [s:The ministry] [c:said] [t:there was no danger].
     [s:The mayor] [c:told] reporters [t:that the bridge was safe].`,
  ],
  [
    "quotations",
    `[t:“We will appeal,”] [s:Diallo] [c:said].
     [t:“We will appeal,”] [c:said] [s:Amina Diallo].
     [t:“We will appeal,”] [c:said] [s:Amina Diallo, a lawyer in Dakar].
     [s:Diallo] [c:said], [t:“We will appeal.”]
     [s:Diallo] [c:said:] [t:“We will appeal.”]
     [s:Diallo] [c:told] the court on Friday: [t:“We will appeal.”]
     [t:“We lost,”] [s:Diallo] [c:said], [t:“but we were right.”]
     [t:“Who pays?”] [c:asked] [s:the mayor].
     [t:“Who pays?”] [s:Mayor Ruiz] [c:asked].
     [t:‘We will appeal,’] [s:Diallo] [c:said].
     [s:The court] [c:said] [t:the law was “deeply unfair” to women].
     [s:The statement] [c:read] [t:“we regret the delay”].
     [t:''We will appeal,''] [s:Diallo] [c:said].`,
  ],
  [
    "clauses and lists that go on",
    `[s:The auditors] [c:note] [t:the “quiet closing of branches” was a tactic of the bank].
     [s:The panel] [c:urged] [t:the council, the five largest banks, and all member towns to take firm steps].
     [s:The unions] [c:asked] [t:the mayor, the bishop and the governor to wait].`,
  ],
  ["sources as far as they reach", `[s:Lawyers for both banks] filed papers [c:opposing] [t:the request].`],
  [
    "according to",
    `[c:According to] [s:the police], [t:three men were arrested].
     [t:Three men were arrested], [c:according to] [s:the police].
     [t:Three men were arrested] [c:according to] [s:the police].`,
  ],
  [
    "other cues of speech and thought",
    `[s:The study] [c:found] [t:that most children had recovered].
     [s:The polls] [c:show] [t:that the race is open].
     [s:The agency] [c:claims] [t:the data were stolen].
     [s:The firm] [c:denied] [t:that it had sold the data].
     [s:She] [c:believes] [t:that the river can be saved].
     [s:The army] [c:announced] [t:a ceasefire in the south].
     [s:Officials] [c:confirmed] [t:that the pilot had died].
     [s:He] [c:wondered] [t:whether the vote would be fair].
     [s:The president] [c:warned] [t:that the truce may not hold].
     [s:Tokyo] [c:insisted] [t:that the islands are Japanese].`,
  ],
  [
    "demands",
    `[s:The union] [c:urged] [t:the government to raise wages].
     [s:The UN] [c:called on] [t:both sides to stop fighting].
     [s:Residents] [c:demanded] [t:that the mine be closed].
     [s:The WHO] [c:called for] [t:an end to the blockade].
     [s:The party] [c:vowed] [t:to fight the ruling].
     [s:The governor] [c:promised] [t:to rebuild the school].`,
  ],
  [
    "judgements and names",
    `[s:Brazil] [c:condemned] [t:the attack on the embassy].
     [s:The bishops] [c:praised] [t:the agreement].
     [s:Activists] [c:denounced] [t:the verdict as a farce].
     [s:The senator] [c:called] [t:the bill “a disgrace”].
     [s:The senator] [c:called] [t:him a liar].
     [s:Critics] [c:accused] [t:the ministry of hiding the report].
     [s:The judge] [c:described] [t:the delay as “unacceptable”].
     [s:Khan] [c:rejected] [t:the offer].`,
  ],
  ["passives", `[t:The law] [c:has been widely criticized] by [s:human rights groups].`],
  [
    "participles and shared subjects",
    `[s12:The union] [c1:rejected] [t1:the offer], [c2:saying] [t2:it was too low].
     [s:The mayor] left the meeting and [c:said] [t:the talks had failed].
     [s12:The union] [c1:condemned] [t1:the raid], [c2:calling] [t2:it “illegal”].
     [s12:Amnesty] [c1:called] [t1:the law “cruel”] and [c2:urged] [t2:parliament to reject it].`,
  ],
  ["who and which", `Police arrested a man [s:who] [c:claimed] [t:that he had a bomb].`],
  [
    "within one another",
    `[t1:“[s2:The rebels] [c2:told] us [t2:that they had left],”] [s1:the envoy] [c1:said].
     [c1:According to] [s1:the paper], [t1:[s2:the minister] [c2:said] [t2:the plan would fail]].`,
  ],
  ["no source in the text", `When [c:asked] [t:whether he would run], Lee smiled.`],
  [
    "quoted words inside a quotation's own talk are no relation beside it",
    `[t:“I think we will win,”] [s:Ruiz] [c:said].
     [t:“You know we will win,”] [s:Ruiz] [c:said].`,
  ],
])("attribution: %s", (_name, table) => {
  test.each(lines(table))("%s", (line) => {
    const { text, told } = parse(line);
    expect(found(text)).toEqual(told);
  });
});

describe("attribution: speech that goes on without a cue", () => {
  test.each([
    "[t:“We lost,”] [s:Ruiz] [c:said]. [t:“We will appeal this unjust ruling.”]",
    "[s:Ruiz] [c:said:] [t:“We lost everything.”]\n[t:“We will appeal this unjust ruling.”]",
  ])("%s", (line) => {
    const { text, told } = parse(line);
    expect(found(text)).toEqual(told);
  });

  test("it does not go on for ever", () => {
    const text = `“We lost,” Ruiz said. ${"The sun set behind the hills. ".repeat(6)}“We have nothing left to lose.”`;
    const said = found(text).filter(({ source }) => source === "Ruiz");
    expect(said.map(({ content }) => content)).toEqual(["“We lost,”"]);
  });
});

describe("attribution: a paragraph that ends with a cue and a colon introduces the next one", () => {
  const block =
    "No pupil will stay out of school because a bus did not come, and the council will pay for it.";

  test("whole, without quotation marks", () => {
    const { text, told } = parse(
      `On Monday, [s:the mayor] [c:wrote:]\n\n[t:${block}]\n\nThe roads were dry.`,
    );
    expect(found(text)).toEqual(told);
    expect(read(text).attributions[0]?.because).toContainEqual(
      expect.stringContaining("block after a colon"),
    );
  });

  test.each([
    ["a caption", "On Monday, the mayor wrote:\n\nPhoto: a bus in the rain"],
    ["an item of a list", `On Monday, the mayor wrote:\n\n1. ${block}`],
    ["no cue", `These are the rules of the town:\n\n${block}`],
  ])("not %s", (_name, text) => {
    expect(found(text).filter(({ content }) => content.includes("\n") || content === block)).toEqual([]);
  });
});

describe("attribution: nobody is said to have said anything", () => {
  test.each([
    "The dam broke in the night.",
    "Three villages were flooded and two bridges fell.",
    "The so-called reform took effect in May.",
    "A report on the floods will be published in June.",
    "The state of the roads is poor.",
    "Her claims were false.",
    "What the minister did was wrong.",
    "Tell the council what you think.",
    "2. Demand a public inquiry.",
    "2. Issue a statement that rejects the charge.",
    "The film, called “Roma”, won.",
    "",
  ])("%s", (text) => expect(found(text)).toEqual([]));
});

describe("attribution: beyond the model", () => {
  test.fails("a verb of attitude in another sense: They support a family of six.", () => {
    expect(found("They support a family of six.")).toEqual([]);
  });

  test.fails("an accusation to the reader's face: You condemn the raid.", () => {
    expect(found("You condemn the raid.")).toEqual([]);
  });

  test.fails.each([
    ["a short claim behind a short source", "[c:According to] [s:Oba], [t:prices rose]."],
    [
      "a content that ends where its sentence goes on",
      "[s:Diallo] [c:said] [t:the court “has not listened”] and left the room.",
    ],
    ["a content around its cue", "[t:The strike], [c:according to] [s:the union], [t:will go on]."],
    [
      "a source with a name within it",
      "[c:According to] [s:a report by the World Bank], [t:growth is slowing].",
    ],
    ["a verb that the tagger takes for a noun", "[s:The report] [c:states] [t:that the dam was unsafe]."],
    ["a label in the passive", "The group [c:has been labeled] [t:as “extremist”] by [s:the court]."],
    [
      "a clause between commas",
      "The agency, [s:which] [c:says] [t:the water is safe], has not published its tests.",
    ],
    [
      "a belief within a report",
      "[s1:The envoy] [c1:said] [t1:that [s2:the rebels] [c2:believe] [t2:that they can win]].",
    ],
    [
      "agreement with somebody’s words",
      "The mayor [c:agrees with] [s:the doctors] [t:that the clinic must stay open].",
    ],
    ["a short passive", "[t:The raid] [c:was condemned] by [s:the African Union]."],
    ["a refusal to speak", "[s:A spokesman] [c:declined] [t:to comment on the case]."],
    ["a clause about a person", "Ana Ruiz, [s:who] [c:said] [t:she had seen the crash], was not hurt."],
    [
      "a source further to the right than its clause",
      "[t:“We lost,”] [c:said] a tired [s:Ruiz], 40, of Lima.",
    ],
    ["a noun for the act of speech", "[s:The minister’s] [c:claim] of [t:victory] was premature."],
    ["a statement without a verb of speech", "[s:The police]: [t:three men were arrested]."],
    ["an adverb of hearsay", "[t:The plant] [c:reportedly] [t:leaked for weeks]."],
  ])("%s: %s", (_name, line) => {
    const { text, told } = parse(line);
    expect(found(text)).toEqual(told);
  });
});
