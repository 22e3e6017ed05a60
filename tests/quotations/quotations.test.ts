import { describe, expect, test } from "vitest";
import { growth, LINEAR } from "../support/cost";
import { read, wordsOf } from "../support/read";

/** Each quotation as its kind and its words, marks included; an inferred end is shown by "…". */
function quotationsOf(text: string): string[] {
  const reading = read(text);
  return reading.quotations.map(
    ({ kind, span, closed }) => `${kind}${closed ? "" : "…"} ${wordsOf(reading, [span])[0]}`,
  );
}

describe("quotations: kinds", () => {
  test.each([
    ["direct: before its speaker", "“We will appeal,” Diallo said.", ["direct “We will appeal,”"]],
    ["direct: after its speaker", 'Diallo said: "We will appeal."', ['direct "We will appeal."']],
    ["direct: one word closed by a comma", "“Never,” said the mayor.", ["direct “Never,”"]],
    [
      "direct: two halves",
      "“We lost,” she said, “but we were right.”",
      ["direct “We lost,”", "direct “but we were right.”"],
    ],
    ["scare: so-called", "He called for the so-called “peace plan” again.", ["scare “peace plan”"]],
    [
      "fragment: a phrase after a cue",
      "The court called the law “deeply unfair” on Monday.",
      ["fragment “deeply unfair”"],
    ],
    [
      "fragment: long, without a verb",
      "It was a case of “very old rules in a very new world” again.",
      ["fragment “very old rules in a very new world”"],
    ],
    [
      "fragment: one word with the comma of the sentence",
      "The court declared the law “unfair,” which surprised nobody.",
      ["fragment “unfair,”"],
    ],
    ["scare: a label with the comma of the sentence", "After the “reform,” rents rose.", ["scare “reform,”"]],
    ["scare: a label nobody is said to use", "The “reform” took effect in May.", ["scare “reform”"]],
    [
      "scare: several in one sentence",
      "Both “experts” and “elites” lost.",
      ["scare “experts”", "scare “elites”"],
    ],
    ["name: a title", "Her book “The River of Salt” won.", ["name “The River of Salt”"]],
    ["name: one word after a naming word", "The film “Roma” won.", ["name “Roma”"]],
    ["name: a law", 'The "Clean Water Act" passed.', ['name "Clean Water Act"']],
    ["no word between the marks", "He wrote “…” and left.", ["scare “…”"]],
    ["no marks", "He left.", []],
  ])("%s", (_name, text, expected) => expect(quotationsOf(text)).toEqual(expected));
});

describe("quotations: which marks belong together", () => {
  test.each([
    ["curly opens, straight closes", '“We will appeal," he said.', ['direct “We will appeal,"']],
    ["straight opens, curly closes", '"We will appeal,” he said.', ['direct "We will appeal,”']],
    ["two single marks", "''We will appeal,'' he said.", ["direct ''We will appeal,''"]],
    ["angle marks", "«We will appeal», he said.", ["direct «We will appeal»"]],
    ["low opening mark", "„We will appeal,“ he said.", ["direct „We will appeal,“"]],
    [
      "single within double",
      "“He told us ‘never again’ and left,” she said.",
      ["direct “He told us ‘never again’ and left,”", "fragment ‘never again’"],
    ],
    ["British single marks", "‘We will appeal,’ Diallo said.", ["direct ‘We will appeal,’"]],
    [
      "British single marks with double within",
      "‘He said “never” to us,’ Diallo said.",
      ["direct ‘He said “never” to us,’", "fragment “never”"],
    ],
    ["straight single marks", "'We will appeal,' Diallo said.", ["direct 'We will appeal,'"]],
    ["in brackets", "They left (“we had enough of it”).", ["direct “we had enough of it”"]],
    ["behind a dash", "One cry — “we are still here!” — was heard.", ["direct “we are still here!”"]],
  ])("%s", (_name, text, expected) => expect(quotationsOf(text)).toEqual(expected));
});

describe("quotations: apostrophes are no marks", () => {
  test.each([
    "The ’90s were the workers’ years of rock ’n’ roll.",
    "The '90s were the workers' years of rock 'n' roll.",
    "It isn't Hong Kong's, it's the people's and the Jones' house.",
    "’Tis the season, an’ that's all.",
    "The al-Sha’ab party and the Qur’an school of O’Brien",
    "A 6' wall and a 5'11 guard.",
  ])("%s", (text) => expect(quotationsOf(text)).toEqual([]));

  test("beside real marks", () => {
    expect(quotationsOf("“The workers’ rights aren’t ‘gifts’ from the ’90s,” Oba said.")).toEqual([
      "direct “The workers’ rights aren’t ‘gifts’ from the ’90s,”",
      "scare ‘gifts’",
    ]);
  });
});

describe("quotations: a mark without a partner costs one passage only", () => {
  test.each([
    [
      "never closed: to the sentence's end",
      "He said “we will appeal. The court was empty. “We won,” she said.",
      ["direct… “we will appeal.", "direct “We won,”"],
    ],
    [
      "never opened: from the paragraph's beginning",
      "We will appeal,” he said. “We won,” she said.",
      ["direct… We will appeal,”", "direct “We won,”"],
    ],
    [
      "never opened, after others: from its sentence's beginning",
      "“We lost,” Oba said. They will try again.” The court rose.",
      ["direct “We lost,”", "direct… They will try again.”"],
    ],
    [
      "never opened, behind another in its sentence: from there on",
      "He called it “a farce” and said that they will try again.”",
      ["fragment “a farce”", "direct… and said that they will try again.”"],
    ],
    [
      "opens a text that ends before it closes: all of it",
      "“Look. Here is the old tale again.",
      ["direct… “Look. Here is the old tale again."],
    ],
    ["a sign for inches closes nothing", 'It has a 27" screen and a stand.', []],
    [
      "a description given as a label",
      "The description of the plan as “theft” and “fraud” drew protest.",
      ["fragment “theft”", "fragment “fraud”"],
    ],
    [
      "a straight mark too many: the paragraph, not the document",
      'He said "we will appeal.\nThen "we have won it all," she said.',
      ['direct… "we will appeal.', 'direct "we have won it all,"'],
    ],
    [
      "over several paragraphs, each opened anew",
      "“We will appeal.\n“We will win,” Oba said.",
      ["direct… “We will appeal.", "direct “We will win,”"],
    ],
    ["at the very end of the text", "He left. “", ["direct… “"]],
  ])("%s", (_name, text, expected) => expect(quotationsOf(text)).toEqual(expected));
});

describe("quotations: hostile", () => {
  test.each([
    ["10,000 marks that only open", "“word ".repeat(10_000)],
    ["10,000 marks that only close", "word” ".repeat(10_000)],
    ["10,000 straight marks in a row", '"'.repeat(10_000)],
    ["5,000 pairs, one in the other", "“a ‘b ".repeat(5000) + "c’ d” ".repeat(5000)],
    ["10,000 pairs in one sentence", "“yes” and ".repeat(10_000)],
  ])("%s take time in proportion and stay within the text", (_name, text) => {
    for (const { span } of read(text).quotations) {
      expect(span.start).toBeLessThan(span.end);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }
    expect(growth(text, read)).toBeLessThan(LINEAR);
  });

  test("ids count in text order", () => {
    const { quotations } = read("“One,” he said. “Two,” she said. “Three,” they said.");
    expect(quotations.map(({ id }) => id)).toEqual(["q1", "q2", "q3"]);
  });
});
