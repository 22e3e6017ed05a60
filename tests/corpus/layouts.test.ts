import { describe, expect, test } from "vitest";
import { apartBy, bodyOf, headline, take } from "./helpers";

/** Invented documents in layouts that the corpus does not have. */
describe("a wire report with one line a paragraph", () => {
  const text = `Ferry strike enters second week
By JANE DOE and JOHN ROE
HARBOUR CITY, Northland (AP) — Ferry workers stayed off the job on Tuesday, a week after talks broke down.
"We will not sail," union leader Ann Lee said.
ADVERTISEMENT
The owners called the strike “unlawful”.
___
Associated Press writer Max Poe contributed to this report.
`;
  test("chrome apart, report kept", () => {
    expect(take(text).boilerplate.map(({ rule }) => rule)).toEqual([
      "byline",
      "dateline",
      "page-chrome",
      "horizontal-rule",
    ]);
    expect(headline(text)).toBe("Ferry strike enters second week");
    expect(take(text)).toMatchObject({
      genre: "report",
      title: "Ferry strike enters second week",
      language: "en",
      outlet: null,
    });
  });
});

describe("a blog with share buttons", () => {
  const text = `Skip to content

# Why the **bridge** must stay

Posted on 3 March 2023

Share on Facebook
Tweet
340 shares

The bridge is older than the town. It should not be pulled down for a car park.

> "It is the heart of the place," wrote [the mayor](https://delta.example/mayor) in 1950.

Read more: [Ten bridges](https://delta.example/ten)

What would we lose? A road, a view and a memory.

![The bridge](/b.jpg)

Subscribe to our newsletter
Enter your email address

Leave a comment

© 2023 Town Blog. All rights reserved.
`;
  test("only the text is left", () => {
    expect(bodyOf(take(text)).split("\n")).toEqual([
      "Why the bridge must stay",
      "The bridge is older than the town. It should not be pulled down for a car park.",
      `> "It is the heart of the place," wrote the mayor in 1950.`,
      "What would we lose? A road, a view and a memory.",
    ]);
    expect(take(text)).toMatchObject({ date: "2023-03-03", dateNote: null, genre: null, outlet: null });
  });
});

describe("a press release", () => {
  const text = `FOR IMMEDIATE RELEASE

Contact: Jane Doe
press@harbour.example
+44 20 7946 0000

Harbour Watch demands answers on oil spill

HARBOUR CITY, NL (September 16, 2025) – Harbour Watch today called on the port to publish its findings on the spill.

“People have a right to know,” said director John Roe.

About Harbour Watch
Harbour Watch is a charity that has looked after the bay since 1990.

###
`;
  test("notices apart, statement kept", () => {
    expect(apartBy("press-release", text)).toEqual([
      "FOR IMMEDIATE RELEASE",
      "Contact: Jane Doe",
      "press@harbour.example",
      "+44 20 7946 0000",
      "###",
    ]);
    expect(apartBy("dateline", text)).toEqual(["HARBOUR CITY, NL (September 16, 2025) –"]);
    expect(take(text)).toMatchObject({
      genre: "statement",
      date: "2025-09-16",
      title: "Harbour Watch demands answers on oil spill",
    });
    expect(bodyOf(take(text))).toContain(
      "Harbour Watch is a charity that has looked after the bay since 1990.",
    );
  });
});

describe("a letter with a signature block", () => {
  const text = `12 March 2022

The Rt Hon Ann Lee
Minister of Ports

Dear Minister,

We, the undersigned, write to ask that you stop the dredging of the bay. Please include your reasons in your answer.

We thank you for your time.

Yours sincerely,

Jane Doe, Harbour Watch
John Roe, Delta Union
`;
  test("nothing of the letter is lost but its date line", () => {
    expect(take(text).boilerplate.map(({ rule }) => rule)).toEqual(["publication-date"]);
    expect(take(text)).toMatchObject({ genre: "letter", date: "2022-03-12" });
    expect(bodyOf(take(text))).toMatch(/Jane Doe, Harbour Watch\nJohn Roe, Delta Union$/);
  });
});

describe("a transcript of a speech", () => {
  const text = `Remarks by the Minister of Ports at the Harbour Day

2:05 P.M. CET

THE MINISTER: Thank you all. (Applause.) We are here to open a bridge.

QUESTION: Who paid for it?

THE MINISTER: You did, and I thank you for it.

END 2:31 P.M. CET
`;
  test("speakers stay", () => {
    expect(headline(text)).toBe("Remarks by the Minister of Ports at the Harbour Day");
    expect(take(text).boilerplate.map(({ rule }) => rule)).toEqual(["press-release"]);
    expect(bodyOf(take(text))).toContain("QUESTION: Who paid for it?");
    expect(take(text).genre).toBeNull();
  });
});

describe("a petition page with blank lines between its fields", () => {
  const text = `Open letter to the Mayor of Harbour City

Dear Mayor Lee:

We ask you to keep the ferry. It takes our children to school, and there is no other way for them to get there.

Add your name

First Name *

Last Name *

Postal code

Would you like to volunteer?

Your answer

Submit
`;
  test("letter kept, form apart", () => {
    expect(bodyOf(take(text)).split("\n")).toEqual([
      "Open letter to the Mayor of Harbour City",
      "Dear Mayor Lee:",
      "We ask you to keep the ferry. It takes our children to school, and there is no other way for them to get there.",
      "Add your name",
    ]);
    expect(take(text)).toMatchObject({ genre: "letter", title: "Open letter to the Mayor of Harbour City" });
  });
});

describe("a hard-wrapped report signed by its outlet", () => {
  const text = `Delta, 24 August 2022 (DNA) -- The regional court on Monday stopped the
building of a dam that would have put four villages under water. The
owners said they would appeal, and that the dam was safe. It is the third
such ruling in a year.

All articles by Delta News Agency are licensed under a Creative Commons Attribution-ShareAlike 4.0 International License.

Delta News Agency
https://www.delta.example/news/77
`;
  test("every fact it states of itself is read", () => {
    expect(take(text)).toMatchObject({
      outlet: "delta",
      date: "2022-08-24",
      genre: "report",
      licence: "CC BY-SA 4.0",
      url: "https://www.delta.example/news/77",
      headline: null,
      title: null,
    });
    expect(take(text).boilerplate.map(({ rule }) => rule)).toEqual([
      "dateline",
      "licence",
      "sign-off",
      "link",
    ]);
  });
});

describe("what is given wins over what is read", () => {
  test("front matter over the text, metadata over both", () => {
    const text =
      "---\ntitle: From the matter\ndate: 2020-01-02\ngenre: letter\n---\nFrom the text\n\nLONDON (AP) — The ferry sank.";
    expect(take(text)).toMatchObject({ title: "From the matter", date: "2020-01-02", genre: "letter" });
    expect(headline(text)).toBe("From the text");
  });
});
