import { expect, test } from "vitest";
import { linkParts } from "../../analysis/attribution/linking";
import { read } from "../support/read";

const TEXT =
  "A long week in the capital\n\nThe market opened late on Monday.\n\nThe minister said the dam was safe. The union denied that it had been told. It was reported that rain was late.";

const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

test("loose parts are brought together: each cue with its source and content", () => {
  const parts = {
    sources: [span("The minister"), span("The union")],
    cues: [span("said"), span("denied"), span("was reported")],
    contents: [span("the dam was safe"), span("that it had been told"), span("that rain was late")],
  };
  expect(linkParts(read(TEXT), parts).map(({ source, contents }) => [source, contents])).toEqual([
    [0, [0]],
    [1, [1]],
    [null, [2]],
  ]);
});

test("each speaker behind a dash has the quotation before it, in a list of many", () => {
  const said = ["We lost the house.", "Nobody asked us at all.", "Rain came too late.", "I will vote again."];
  const names = ["Ana Ruiz", "Kofi Mensah", "Mei Tanaka", "Lars Lindqvist"];
  const text = said.map((words, index) => `“${words}” — ${names[index]}`).join("\n\n");
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const dashes = names.map((name) => ({ start: at(name).start - 2, end: at(name).start - 1 }));
  const links = linkParts(read(text), {
    sources: names.map(at),
    cues: dashes,
    contents: said.map((words) => at(`“${words}”`)),
  });
  expect(links.map(({ source, contents }) => [source, contents])).toEqual([
    [0, [0]],
    [1, [1]],
    [2, [2]],
    [3, [3]],
  ]);
});

test("nothing to link gives nothing", () => {
  expect(linkParts(read(TEXT), { sources: [], cues: [], contents: [] })).toEqual([]);
  expect(linkParts(read(""), { sources: [], cues: [], contents: [] })).toEqual([]);
});
