import { expect, test } from "vitest";
import { naming } from "../../analysis/naming/index";
import type { Voice } from "../../analysis/types";
import { read } from "../support/read";

/** Mentions as "label > referent". */
const mentions = (text: string): string[] =>
  naming(read(text)).map(({ label, referent }) => `${label} > ${referent}`);

const state = (country: string) => `${country} (state)`;

test.each([
  // a country, its government and what it is called
  ["The Iranian regime spoke. The regime left.", ["Iranian regime > Iran (state)", "regime > Iran (state)"]],
  [
    "The Iranian government spoke. The government left.",
    ["Iranian government > Iran (state)", "government > Iran (state)"],
  ],
  [
    "Iranian forces came. The occupying regime stayed.",
    ["Iranian forces > Iran (armed forces)", "occupying regime > Iran (state)"],
  ],
  [
    "The government of Sudan fell. The government had warned.",
    ["government of Sudan > Sudan (state)", "government > Sudan (state)"],
  ],
  [
    "The U.S. agreed. The United States stayed.",
    ["US > United States (state)", "United States > United States (state)"],
  ],
  ["Burma is also Myanmar.", ["Burma > Myanmar (state)", "Myanmar > Myanmar (state)"]],
  ["Give us the book.", []],
  ["The army left. No one knew whose.", []],
  // a city for the government, and a city that is only a place
  ["Moscow's view is known.", [`Moscow > ${state("Russia")}`]],
  ["Talks between Moscow and Kyiv failed.", ["Moscow > Russia (state)", "Kyiv > Ukraine (state)"]],
  ["She lives in Moscow.", []],
  ["The White House spoke.", ["White House > United States (state)"]],
  ["The Washington Post reported it.", ["Washington Post > Washington Post"]],
  // forces, officials, peoples
  ["Kiev regime forces shelled the town.", ["Kiev regime forces > Ukraine (armed forces)"]],
  [
    "The IDF left. Israeli troops stayed.",
    ["IDF > Israel (armed forces)", "Israeli troops > Israel (armed forces)"],
  ],
  ["Israeli military courts sat.", []],
  ["Chinese officials met.", ["Chinese officials > China (officials)"]],
  ["Israelis and Palestinians met.", ["Israelis > Israel (people)", "Palestinians > Palestine (people)"]],
  ["The Palestinian people waited.", ["Palestinian people > Palestine (people)"]],
  // offices and those who hold them
  ["France's war minister left.", ["France > France (state)", "war minister > France (minister of defence)"]],
  ["The German defence minister left.", ["German defence minister > Germany (minister of defence)"]],
  ["The top U.S. diplomat left.", ["top US diplomat > United States (minister of foreign affairs)"]],
  ["The president of France left.", ["president of France > France (head of state)"]],
  [
    "U.S. President Joe Biden spoke. The Biden administration left. The administration returned.",
    [
      "US president > United States (head of state)",
      "Joe Biden > Joe Biden",
      "Biden administration > United States (state)",
      "administration > United States (state)",
    ],
  ],
  [
    "The administration of French President Emmanuel Macron left.",
    [
      "administration > France (state)",
      "French president > France (head of state)",
      "Emmanuel Macron > Emmanuel Macron",
    ],
  ],
  ["The Biden administration left.", ["Biden administration > Biden administration"]],
  [
    "Senator Lindsey Graham spoke. Graham left.",
    ["Lindsey Graham > Lindsey Graham", "Graham > Lindsey Graham"],
  ],
  // persons: without titles, possessive endings and where they are from
  [
    "House Speaker John Boehner spoke. Special Counsel Ana Ruiz left. Boehner met Ruiz.",
    ["John Boehner > John Boehner", "Ana Ruiz > Ana Ruiz", "Boehner > John Boehner", "Ruiz > Ana Ruiz"],
  ],
  ["Senator Ana Ruiz left. One of Ruiz's friends spoke.", ["Ana Ruiz > Ana Ruiz", "Ruiz > Ana Ruiz"]],
  [
    "Ana Ruiz of Vermont met the Supreme Court of Chile. Ruiz left.",
    ["Ana Ruiz > Ana Ruiz", "Supreme Court of Chile > Supreme Court of Chile", "Ruiz > Ana Ruiz"],
  ],
  [
    "The rise as Ruiz left. Ana Ruiz met Sabah as-Salim.",
    ["Ruiz > Ana Ruiz", "Ana Ruiz > Ana Ruiz", "Sabah as-Salim > Sabah as-Salim"],
  ],
  // what stands for a longer name, and what does not
  [
    "Georgetown University opened. Georgetown is old.",
    ["Georgetown University", "Georgetown"].map((label) => `${label} > Georgetown University`),
  ],
  [
    "The Senate met. Senate Republicans left. The Senate rose.",
    ["Senate > Senate", "Senate Republicans > Senate Republicans", "Senate > Senate"],
  ],
  [
    "Texas voted. Republican Party of Texas met in Texas.",
    ["Texas > Texas", "Republican Party of Texas > Republican Party of Texas", "Texas > Texas"],
  ],
  // territories
  ["The besieged Gaza Strip is Gaza.", ["besieged Gaza Strip > Gaza Strip", "Gaza > Gaza Strip"]],
  ["The occupied West Bank lies east.", ["occupied West Bank > West Bank"]],
  [
    "The occupied territories are the occupied Palestinian territory.",
    [
      "occupied territories > Palestine (territory)",
      "occupied Palestinian territory > Palestine (territory)",
    ],
  ],
  ["The annexed territories are far.", ["annexed territories > annexed territories"]],
  // bodies and their spellings
  [
    "The International Criminal Court (ICC) met. The court left. The international tribunal sat.",
    ["International Criminal Court", "ICC", "court", "international tribunal"].map(
      (label) => `${label} > International Criminal Court`,
    ),
  ],
  [
    "The Bisan Agency for Research met. The BAR left. The agency returned.",
    ["Bisan Agency for Research", "BAR", "agency"].map((label) => `${label} > Bisan Agency for Research`),
  ],
  ["Al Haq is al-Haq.", ["Al Haq > Al Haq", "al-Haq > Al Haq"]],
  [
    "We met Defense for Children International, Palestine. Defense for Children International-Palestine left. So did Defense for Children-Palestine.",
    [
      "Defense for Children International, Palestine",
      "Defense for Children International-Palestine",
      "Defense for Children-Palestine",
    ].map((label) => `${label} > Defense for Children International, Palestine`),
  ],
  [
    "The Union of Agricultural Work Committees met the Union of Health Work Committees.",
    [
      "Union of Agricultural Work Committees > Union of Agricultural Work Committees",
      "Union of Health Work Committees > Union of Health Work Committees",
    ],
  ],
  [
    "The Center for Research & Development is the Centre for Research and Development.",
    [
      "Center for Research & Development > Centre for Research and Development",
      "Centre for Research and Development > Centre for Research and Development",
    ],
  ],
  ["Ansar Allah fired and the Houthis stopped.", ["Ansar Allah > Ansar Allah", "Houthis > Ansar Allah"]],
  // what is no name
  ["On Friday, Indigenous and Black activists met Republican lawmakers.", []],
  ["Pro-Israel lawmakers and U.S.-based groups met.", []],
])("%s", (text, expected) => {
  expect(mentions(text)).toEqual(expected);
});

test("a possessive ending that the tagger leaves with a name is no part of the mention", () => {
  const text = "Senator Ana Ruiz left. One of Ruiz's friends spoke.";
  expect(naming(read(text)).map(({ span }) => text.slice(span.start, span.end))).toEqual([
    "Ana Ruiz",
    "Ruiz",
  ]);
});

test("every mention says why, in whose voice, and points at its words", () => {
  const text = "The Israeli regime spoke. The regime left.";
  const reading = read(text);
  const voices: Voice[] = reading.tokens.map(({ sentence }) => (sentence === 0 ? "headline" : "direct"));
  const found = naming({ ...reading, voices });
  expect(
    found.map(({ id, span, voice, because }) => [id, text.slice(span.start, span.end), voice, because]),
  ).toEqual([
    ["n1", "Israeli regime", "headline", ["'regime' of Israel"]],
    ["n2", "regime", "direct", ["'regime' takes up Israel (state), named before"]],
  ]);
});

test.each([
  ["Israel", "Iran", "Israeli", "Iranian"],
  ["Russia", "Ukraine", "Russian", "Ukrainian"],
  ["China", "Taiwan", "Chinese", "Taiwanese"],
  ["India", "Pakistan", "Indian", "Pakistani"],
])("exchanging %s and %s exchanges the referents and nothing else", (one, other, its, others) => {
  const text = `${its} forces crossed. The ${its} regime spoke. The regime left. ${other} and the ${others} government stayed.`;
  const swaps: Record<string, string> = { [one]: other, [other]: one, [its]: others, [others]: its };
  const exchange = (words: string) => words.replace(/\p{L}+/gu, (word) => swaps[word] ?? word);
  expect(mentions(exchange(text))).toEqual(mentions(text).map(exchange));
  expect(mentions(text)).toHaveLength(5);
});

test("a headline in capitals is read by the gazetteer alone", () => {
  expect(mentions("RUSSIA SAYS UKRAINE ATTACKED US TROOPS")).toEqual([
    "RUSSIA > Russia (state)",
    "UKRAINE > Ukraine (state)",
  ]);
});
