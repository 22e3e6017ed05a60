import { describe, expect, test } from "vitest";
import { apart, apartBy, body, take } from "./helpers";

const BODY = "The council met on Monday and voted to close the bridge for a year, officials said.";
const MORE = "Two members voted against the plan because of its cost, which has doubled since spring.";

/** Lines that a rule sets apart between two paragraphs of body. */
const CHROME: readonly [rule: string, line: string][] = [
  [
    "licence",
    "All Content by Delta News Agency is licensed under a Creative Commons Attribution 4.0 International License.",
  ],
  ["licence", "This work is licensed under CC BY-SA 4.0."],
  ["licence", "Unless otherwise noted, text on this site is licensed under the Open Government Licence."],
  ["licence", "© 2024 Delta News Agency. All rights reserved."],
  ["licence", "Copyright 2023 Harbour Radio"],
  ["image", "Image not found or type unknown"],
  ["image", "![A bridge](https://harbour.example/b.jpg)"],
  ["image", "(Photo by Jane Doe/Getty Images)"],
  ["image", "The bridge at dawn / AP"],
  ["link", "<https://harbour.example/news/1>"],
  ["link", "https://harbour.example/news/1"],
  ["link", "[https://harbour.example/1](https://harbour.example/1)"],
  ["link", "(See full text with citations here: https://harbour.example/long)"],
  ["link", "Source: https://harbour.example/long"],
  ["page-chrome", "Share this article"],
  ["page-chrome", "Subscribe to our newsletter to get the best of the week."],
  ["page-chrome", "Read more: Bridge to close for a year"],
  ["page-chrome", "ADVERTISEMENT"],
  ["page-chrome", "Advertisement - Scroll to continue"],
  ["page-chrome", "Follow us on Facebook, X and Instagram!"],
  ["page-chrome", "We use cookies to make this site better."],
  ["page-chrome", "5 min read"],
  ["page-chrome", "12 Comments"],
  ["page-chrome", "» Related stories"],
  ["page-chrome", "This article was originally published on The Conversation."],
  ["press-release", "FOR IMMEDIATE RELEASE"],
  ["press-release", "Media contact: Jane Doe, +44 20 7946 0000"],
  ["press-release", "press@harbour.example"],
  ["press-release", "###"],
  ["press-release", "-30-"],
  ["press-release", "DNA/PR"],
  ["horizontal-rule", "---"],
  ["horizontal-rule", "* * * * *"],
  ["publication-date", "Published on May 25, 2024"],
  ["publication-date", "Last updated: 24 August 2022 at 14:30"],
  ["form", "Never submit passwords through Google Forms."],
];

test.each(CHROME)("%s sets apart %j", (rule, line) => {
  const text = `${BODY}\n\n${MORE}\n\n${line}\n\n${MORE}\n`;
  expect(apart(text)).toEqual([[rule, line]]);
});

/** Lines of body that look like chrome. */
const SENTENCES: readonly string[] = [
  "All content by the ministry is licensed under a law of 1998, the minister said.",
  "The museum said all content on its site is licensed under a Creative Commons licence.",
  "Copyright law was changed by parliament on Monday.",
  "The image was not found, police said, and its type is unknown.",
  "Photo editors at the paper resigned on Tuesday.",
  "More is known now: see https://harbour.example/long for the figures.",
  "The initial letter is out: https://harbour.example/letter However, we can add late signers.",
  "The full text of the treaty, with the annexes that were agreed in the last round, is at https://harbour.example/t",
  "Share prices fell on Monday.",
  "Share this burden with us, the minister urged.",
  "Read more books, she told the pupils.",
  "Related crimes rose as well.",
  "Print media lost a third of their readers.",
  "“Follow us on the march,” he said.",
  '"Subscribe to our newsletter," the banner read.',
  "Advertisement spending rose by five per cent.",
  "By signing up to the treaty, the two countries agreed to inspections.",
  "Comments by the minister drew anger.",
  "5 min read-outs were given to the press.",
  "Press release by ministry angers fishermen",
  "Contact: lost with the crew at noon, the navy said.",
  "The end of the war is near.",
  "Update Oct. 29: The initial letter is out.",
  "May 25 was a holiday.",
  "In 2024-05-25 notation the day comes last.",
  "Please include your name if you sign.",
  "2 * 3 * 4 is 24.",
  "The path is C:\\temp\\news.",
  "The variable snake_case_name was leaked.",
  "He wrote [sic] in the margin (twice).",
  "- a first demand, in a list",
  "* a second demand, in a list",
];

test.each(SENTENCES)("leaves the sentence in the body: %s", (line) => {
  expect(apart(`${BODY}\n\n${line}\n\n${MORE}\n`)).toEqual([]);
});

describe("licence", () => {
  const footer =
    "All Content by Delta News Agency is licensed under a Creative Commons Attribution 4.0 International License.";
  test.each([" ", "  ", "\u00a0", "\n"])("glued after %j", (gap) => {
    const text = `${BODY}${gap}${footer}`;
    expect(apart(text)).toEqual([["licence", footer]]);
    expect(body(text)).toBe(BODY);
  });
  test("after a quotation", () => {
    expect(apart(`“It is over.” ${footer}`)).toEqual([["licence", footer]]);
  });
  test("not in the middle of a paragraph", () => {
    expect(apart(`${BODY} ${footer} ${MORE}`)).toEqual([]);
  });
});

describe("dateline", () => {
  test.each([
    "Washington, May 25 (RHC)--",
    "TEHRAN, Aug. 24 (MNA) –",
    "LONDON (Reuters) —",
    "KYIV, Ukraine (AP) —",
    "GAZA CITY, Gaza Strip –",
    "WASHINGTON, D.C., March 3, 2023 –",
    "NEW YORK, NY (September 16, 2025) —",
    "GENEVA (24 August 2022) –",
    "Geneva, 24 August 2022 –",
    "NEW YORK -",
    "(Reuters) -",
    "WASHINGTON/PNN/",
    "Harbour City (HBR) --",
    "Ramallah, occupied West Bank (AFP) –",
  ])("%s", (dateline) => {
    for (const first of [BODY, `“Over,” he said. ${MORE}`, "12 people met."]) {
      expect(apart(`${dateline} ${first}\n\n${MORE}`)).toEqual([["dateline", dateline]]);
    }
  });
  test.each([
    "Amnesty International (AI) – London is its seat – wrote the report.",
    "Joe Miller (Labour) – The member for the north – spoke first.",
    "Chuck Miller (D-NY) – the leader – spoke first.",
    "ICC – The court has 124 members.",
    "NATO — The alliance met on Monday.",
    "BREAKING — The bridge is closed.",
    "LONDON — the city, that is — voted against it.",
    "Israel – Which is no member – objected.",
    "MR. PRICE: Good afternoon, everyone.",
    "The talks – May 25 to May 27 – failed.",
  ])("no dateline: %s", (line) => {
    expect(apartBy("dateline", `${line}\n\n${MORE}`)).toEqual([]);
  });
  test("after a headline, a rule and a byline", () => {
    const text = `Bridge to close\n\n---\n\nBy Jane Doe\n\nLONDON (Reuters) — ${BODY}`;
    expect(apart(text).map(([rule]) => rule)).toEqual(["horizontal-rule", "byline", "dateline"]);
  });
  test("only once, and not deep in the body", () => {
    const paragraph = `${BODY} ${MORE} ${MORE}`;
    expect(apart(`LONDON (Reuters) — ${BODY}\nPARIS (Reuters) — ${MORE}`)).toHaveLength(1);
    expect(apart(`${paragraph}\n${paragraph}\n${paragraph}\nPARIS (Reuters) — ${MORE}`)).toEqual([]);
  });
});

describe("form", () => {
  const fields = ["Email *", "First Name", "Last Name"];
  test("three fields in a row, with labels, questions and help between", () => {
    const lines = [
      "First Name",
      "Include your title.",
      "Last Name",
      "Where do you work?",
      "Affiliation",
      "Submit",
    ];
    expect(apartBy("form", `${BODY}\n${lines.join("\n")}`)).toEqual(lines);
    expect(apartBy("form", `${BODY}\n\n${lines.join("\n\n")}`)).toEqual(lines);
  });
  test("a paragraph between two forms is body", () => {
    const text = [...fields, BODY, ...fields].join("\n\n");
    expect(body(text)).toBe(BODY);
  });
  test("one field alone is no form", () => {
    for (const line of ["Name", "First Name", "Country", "Yes"])
      expect(apart(`${BODY}\n${line}\n${MORE}`)).toEqual([]);
  });
  test("a footnote's star is no required field", () => {
    expect(apart(`${BODY}*\n*${MORE}\n* one *`)).toEqual([]);
  });
  test("the names under a letter are body", () => {
    expect(
      apart(`Dear Mayor:\n\n${BODY}\n\nSincerely,\nJane Doe\nHarbour Watch\nJohn Roe\nDelta Union`),
    ).toEqual([]);
  });
});

describe("markdown", () => {
  test("heading marks, but not the words", () => {
    expect(apart(`## *Bridge to close* ##\n\n${BODY}`)).toEqual([
      ["heading-mark", "##"],
      ["emphasis-mark", "*"],
      ["emphasis-mark", "*"],
      ["heading-mark", "##"],
    ]);
  });
  test.each([
    ["a **bold** word", "a bold word"],
    ["an _italic_ word", "an italic word"],
    ["[the report](https://harbour.example/r) says", "the report says"],
    ["\\$3.8 billion", "$3.8 billion"],
    ["[open](https://harbour.example", "[open](https://harbour.example"],
    ["#hashtag", "#hashtag"],
    ["4 \\* 5", "4 * 5"],
  ])("%s", (source, words) => {
    expect(body(`It is ${source} here. ${BODY}`)).toBe(`It is ${words} here. ${BODY}`);
  });
  test("a line that is one link keeps its words", () => {
    expect(body(`${BODY}\n\n[The bridge is closed](https://harbour.example/r)`)).toBe(
      `${BODY}\nThe bridge is closed`,
    );
  });
});

describe("sign-off", () => {
  test.each(["**Harbour Radio**", "Radio Harbour", "(DNA)", "— Delta News Agency"])("%s", (line) => {
    expect(apart(`${BODY}\n\n${line}`)).toEqual([["sign-off", line]]);
  });
  test("an unknown bold name after a link", () => {
    expect(apartBy("sign-off", `${BODY}\n\nhttps://other.example/1\n\n**Other Radio**`)).toEqual([
      "**Other Radio**",
    ]);
  });
  test("a letter's signature is none", () => {
    expect(apartBy("sign-off", `${BODY}\n\n**Jane Doe**`)).toEqual([]);
    expect(apartBy("sign-off", "Harbour Radio")).toEqual([]);
  });
});

describe("byline", () => {
  test.each(["By Jane Doe", "BY JANE DOE AND JOHN ROE", "By Jane Doe, Harbour Radio"])("%s", (line) => {
    expect(apart(`Bridge to close\n${line}\n\n${BODY}`)).toEqual([["byline", line]]);
  });
  test("a headline or a sentence is none", () => {
    expect(apart(`By Any Means Necessary\n\n${BODY}`)).toEqual([]);
    expect(apart(`Bridge to close\n\nBy Monday the bridge was closed.\n\n${BODY}`)).toEqual([]);
  });
});

describe("byte-order mark and front matter", () => {
  test("broken YAML is read line by line", () => {
    const text = `---\ntitle: Bridges: a history\nauthor: Jane Doe\n---\n${BODY}`;
    expect(apartBy("front-matter", text)).toHaveLength(1);
    expect(take(text)).toMatchObject({ title: "Bridges: a history", author: "Jane Doe" });
  });
  const matter = "---\ntitle: Bridge to close\noutlet: harbour\n---";
  test.each(["\n", "\r\n"])("line ends %j", (end) => {
    const source = matter.replaceAll("\n", end);
    expect(apart(`\ufeff${source}${end}${BODY}`)).toEqual([
      ["byte-order-mark", "\ufeff"],
      ["front-matter", source],
    ]);
  });
  test.each([
    "---\n\nBody here\n\n---",
    "---\nNote: this is text\n---",
    "---\nnothing: [broken\n---",
    `text\n${matter}`,
  ])("no front matter: %j", (text) => {
    expect(apartBy("front-matter", `${text}\n${BODY}`)).toEqual([]);
  });
});
