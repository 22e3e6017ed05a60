import { describe, expect, test } from "vitest";
import { analyse } from "#analysis";
import { loadCorpus } from "#corpus";
import type { Analysis, Span } from "../../analysis/types";

const analyses = new Map(loadCorpus().map(({ document }) => [document.id, analyse(document)]));

function analysisOf(id: string): Analysis {
  const analysis = analyses.get(id);
  if (!analysis) throw new Error(`no document "${id}" in the corpus`);
  return analysis;
}

const wordsOf = ({ document }: Analysis, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => document.text.slice(start, end)).join(" … ");

describe("Mehr News Agency: who says what", () => {
  const mehr = analysisOf("mehr");
  const told = mehr.attributions.map(({ source, content, mode }) => ({
    name: source?.name,
    words: wordsOf(mehr, content.spans),
    mode,
  }));

  test.each([
    ["Ned Price", "“we continue to seek additional information from our Israeli partners”", "direct"],
    ["Ned Price", "“the Israelis have told us that they have information in their possession” that", "mixed"],
    ["Shawan Jabarin", "Israel has not “faced ever, ever any real accountability,”", "mixed"],
    ["24 UN-appointed independent human rights experts", "“Once again, it is clear that", "direct"],
  ])("%s: %s", (name, words, mode) => {
    const found = told.filter((relation) => relation.words.startsWith(words));
    expect(found).toEqual([expect.objectContaining({ name, mode })]);
  });

  test.fails("an office whose organisation ends with a place: Khaled Quzmar, … International, Palestine said", () => {
    const quzmar = told.find(({ words }) =>
      words.startsWith("“in the past, they used to work to silence us"),
    );
    expect(quzmar?.name).toBe("Khaled Quzmar");
  });

  test.fails("two cues of one source, the first behind a clause: Palestinian organizations who saw … have denounced …", () => {
    const denounced = mehr.attributions.find(({ cue }) => cue?.text.includes("denounced"));
    expect(denounced?.source?.text).toBe(
      "Palestinian organizations who saw Israeli regime forces raid their property in the occupied territories last week",
    );
  });

  test("no claim in Ned Price's words is Mehr's", () => {
    const words = "“we continue to seek additional information from our Israeli partners”";
    const start = mehr.document.text.indexOf(words);
    const inside = mehr.claims.filter(({ span }) => span.start >= start && span.end <= start + words.length);
    expect(inside.map(({ voice }) => voice)).toEqual(["attributed"]);
  });

  test("“regime” is a loaded term that the text attributes to nobody", () => {
    const regimes = mehr.loadedTerms.filter(({ text }) => /\bregime\b/i.test(text));
    expect(regimes.filter(({ voice }) => voice === "unattributed").length).toBeGreaterThanOrEqual(5);
  });

  test("no word of the document is its authors' “we”", () => {
    expect(mehr.claims.filter(({ voice }) => voice === "self")).toEqual([]);
  });
});

describe("the letter of the Center for Constitutional Rights: its signatories' voice", () => {
  const ccr = analysisOf("ccr");

  test.each(["This is an urgent moment", "This should change"])("self: %s …", (words) => {
    const found = ccr.claims.filter(({ span }) => wordsOf(ccr, [span]).startsWith(words));
    expect(found.map(({ voice }) => voice)).toEqual(["self"]);
  });

  test.fails("a judgement that the model takes for a cue: These actions by the Israeli government are a clear attack …", () => {
    const words = "These actions by the Israeli government are a clear attack";
    const found = ccr.claims.filter(({ span }) => wordsOf(ccr, [span]).startsWith(words));
    expect(found.map(({ voice }) => voice)).toEqual(["self"]);
  });

  test.fails("support that is offered, not words: While our government has long offered unconditional support …", () => {
    const words = "While our government has long offered unconditional support";
    const found = ccr.claims.filter(({ span }) => wordsOf(ccr, [span]).startsWith(words));
    expect(found.map(({ voice }) => voice)).toEqual(["self"]);
  });

  test("the signatories' demands are their own, others' words are not", () => {
    const selves = ccr.attributions.map(({ source, cue }) => [
      cue?.text.replace(/^(agree with) .*$/, "$1"),
      source?.self,
    ]);
    expect(selves).toContainEqual(["urge", true]);
    expect(selves).toContainEqual(["write to demand", true]);
    expect(selves).toContainEqual(["agree with", true]);
    expect(selves).toContainEqual(["called", false]);
  });

  test("no claim of the letter goes without a voice", () => {
    expect(ccr.claims.filter(({ voice }) => voice === "unattributed")).toEqual([]);
  });

  test("what it asks its reader to do is no claim", () => {
    expect(
      ccr.claims.map(({ span }) => wordsOf(ccr, [span])).filter((words) => /^Please/.test(words)),
    ).toEqual([]);
  });
});

describe("Radio Habana Cuba: who says what", () => {
  const rhc = analysisOf("radio-habana-cuba");

  test.each([
    ["Lindsey Graham", "“It is imperative that the Senate"],
    ["Antony Blinken", "the Biden administration would be willing"],
    ["Joe Biden", "Khan’s decision “outrageous”"],
    ["letter", "“We urge you to oppose any legislative efforts"],
  ])("%s: %s …", (name, words) => {
    const found = rhc.attributions.filter(({ content }) =>
      content.spans.some((span) => wordsOf(rhc, [span]).startsWith(words)),
    );
    expect(found.map(({ source }) => source?.name)).toEqual([name]);
  });

  test("the headline is a voice of its own", () => {
    expect(rhc.paragraphs.filter(({ headline }) => headline)).toHaveLength(1);
    const { end } = rhc.paragraphs.find(({ headline }) => headline)?.span ?? { end: 0 };
    const headlineTerms = rhc.loadedTerms.filter(({ span }) => span.start < end);
    for (const { voice } of headlineTerms) expect(voice).toBe("headline");
  });
});

describe.each([...analyses.keys()])("%s: boilerplate", (id) => {
  const { document, tokens, attributions, claims, loadedTerms, naming, agency, quotations } = analysisOf(id);
  const apart = document.boilerplate.map(({ span }) => span);
  const told = attributions.flatMap(({ source, cue, content }) => [
    ...(source?.spans ?? []),
    ...(cue?.spans ?? []),
    ...content.spans,
  ]);
  const marks = [claims, loadedTerms, naming, agency, quotations].flat().map(({ span }) => span);

  test("there is some, and no token shares a character with it", () => {
    expect(apart.length).toBeGreaterThan(0);
    const shared = tokens.filter(({ span }) => apart.some((b) => span.start < b.end && span.end > b.start));
    expect(shared).toEqual([]);
  });

  test("no mark begins or ends in it", () => {
    const within = (offset: number) => apart.some(({ start, end }) => start <= offset && offset < end);
    expect([...marks, ...told].filter(({ start, end }) => within(start) || within(end - 1))).toEqual([]);
  });
});
