import { describe, expect, test } from "vitest";
import { read } from "../support/read";

const termIn = (text: string, word: string) =>
  read(text).loadedTerms.find((term) => term.text.includes(word));

describe("words within what others say that the reporting text chose", () => {
  test.each([
    ["what is condemned", "The envoy condemned the brutal raid on the village.", "brutal", "unattributed"],
    ["why it is condemned", "The envoy condemned the raid as a shameful act.", "shameful", "indirect"],
    ["what is said of it", "The envoy said that the raid was a shameful act.", "shameful", "indirect"],
    [
      "what an editor put in",
      "“They came at night and left with the files of [the brutal regime],” Ruiz said.",
      "brutal",
      "unattributed",
    ],
    ["what is quoted beside it", "“They came for the brutal [local] raid,” Ruiz said.", "brutal", "direct"],
    [
      "a doubt about the source's own words",
      "Ruiz said the tapes would supposedly prove the point.",
      "supposedly",
      "unattributed",
    ],
  ] as const)("%s", (_, text, word, voice) => expect(termIn(text, word)?.voice).toBe(voice));

  test("say so", () => {
    const because = (text: string, word: string) => termIn(text, word)?.because.at(-1);
    expect(because("The envoy condemned the brutal raid on the village.", "brutal")).toMatch(
      /^voice: it names the thing that a source condemns/,
    );
    expect(because("Ruiz said the tapes would supposedly prove the point.", "supposedly")).toMatch(
      /^voice: it doubts/,
    );
  });
});
