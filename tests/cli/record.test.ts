import { beforeAll, describe, expect, test } from "vitest";
import { ARTICLE, objects, run, TIMEOUT, workshop } from "./program";

const { file } = workshop();

/** Every `[start, end]` in a record, with the words that stand beside it as `text`, if any. */
function spansIn(value: unknown): { span: [number, number]; text: string | null }[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (typeof value !== "object" || value === null) return [];
  const { span, spans, text } = value as Record<string, unknown>;
  const own = [...(span ? [span] : []), ...(Array.isArray(spans) ? spans : [])] as [number, number][];
  const words = own.length === 1 && typeof text === "string" ? text : null;
  return [...own.map((each) => ({ span: each, text: words })), ...Object.values(value).flatMap(spansIn)];
}

const TEXTS: Record<string, string> = {
  plain: ARTICLE,
  windows: ARTICLE.replaceAll(". ", ".\r\n\r\n"),
  "byte-order-mark": `\ufeff${ARTICLE}`,
  "no-break-spaces": ARTICLE.replaceAll(" ", "\u00a0"),
  emoji: `👩‍👩‍👧 ${ARTICLE.replaceAll("The", "💥 The")}`,
  nul: ARTICLE.replaceAll("regime", "brutal\u0000regime"),
  "line-separators": ARTICLE.replaceAll(". ", ".\u2028\u0085"),
  combining: `Cafe\u0301 ${ARTICLE}`,
};

describe("spans point into the text as given", { timeout: TIMEOUT }, () => {
  const found = new Map<unknown, Record<string, unknown>>();
  beforeAll(async () => {
    const files = Object.entries(TEXTS).map(([name, text]) => file(`${name}.txt`, text));
    const lone = `\ud800 ${ARTICLE}\udc00`;
    const ndjson = file("lone.ndjson", `{"id":"lone","text":${JSON.stringify(lone)}}\n`);
    const { stdout } = await run(["analyse", ...files, ndjson]);
    TEXTS.lone = lone;
    for (const each of objects(stdout)) found.set(each.id, each);
  }, TIMEOUT);

  test.each([...Object.keys(TEXTS), "lone"])("%s", (id) => {
    const record = found.get(id);
    const text = TEXTS[id] as string;
    expect(record?.text).toBe(text);
    const { text: _, ...marks } = record ?? {};
    const spans = spansIn(marks);
    expect(spans.length).toBeGreaterThan(10);
    for (const { span, text: words } of spans) {
      expect(span).toHaveLength(2);
      expect(span[0]).toBeLessThanOrEqual(span[1]);
      expect(span[1]).toBeLessThanOrEqual(text.length);
      if (words !== null) expect(text.slice(...span)).toBe(words);
    }
    expect(record?.loadedTerms).not.toEqual([]);
  });
});

describe("the record", { timeout: TIMEOUT }, () => {
  test("has the fields of the contract, in their order", async () => {
    const { stdout } = await run(["analyse", file("a.txt", ARTICLE)]);
    const [record] = objects(stdout);
    const contract = [
      ...[
        "id",
        "outlet",
        "title",
        "date",
        "genre",
        "language",
        "analyser",
        "text",
        "boilerplate",
        "sentences",
      ],
      ...["quotations", "attributions", "claims", "loadedTerms", "naming", "agency", "scores"],
    ];
    expect(Object.keys(record ?? {}).filter((key) => contract.includes(key))).toEqual(contract);
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(record).toMatchObject({ id: "a", language: "en", analyser: { lexicon: hash, text: hash } });
    const sentences = record?.sentences as { span: unknown; loaded: unknown }[];
    expect(sentences[0]).toMatchObject({ span: [0, 40], loaded: expect.any(Number) });
    for (const { loaded } of sentences) expect(loaded).toSatisfy((p: number) => p >= 0 && p <= 1);
    const attributions = record?.attributions as { content: { spans: unknown[] } }[];
    expect(attributions[0]?.content.spans[0]).toEqual([expect.any(Number), expect.any(Number)]);
  });
  test("leaves the text out where it is told to, and nothing else", async () => {
    const path = file("a.txt", ARTICLE);
    const [whole] = objects((await run(["analyse", path])).stdout);
    const [without] = objects((await run(["analyse", "--no-text", path])).stdout);
    const { text, ...rest } = whole ?? {};
    expect(text).toBe(ARTICLE);
    expect(without).toEqual(rest);
  });
  test("of an empty file has scores that are null with a reason", async () => {
    const { status, stdout } = await run(["analyse", file("empty.txt", "")]);
    const [record] = objects(stdout);
    expect(record).toMatchObject({ id: "empty", text: "", sentences: [], words: 0 });
    for (const score of Object.values(record?.scores as object)) {
      expect(score).toMatchObject({ value: null, interval: null, reason: expect.stringMatching(/\w/) });
    }
    expect(status).toBe(0);
  });
  test("comes as one array with --format json, also of no document", async () => {
    const input = '{"id":"a","text":"Hi."}\n{"id":"b","text":"Ho."}\n';
    const array = JSON.parse((await run(["analyse", "--format", "json"], input)).stdout);
    expect(array).toEqual(objects((await run(["analyse"], input)).stdout));
    expect(JSON.parse((await run(["analyse", "--format", "json"])).stdout)).toEqual([]);
  });
  test("comes as a report for people with --format text", async () => {
    const { stdout } = await run(["analyse", "--format", "text"], ARTICLE.replace("six", "six\u001b[2J"));
    expect(stdout).toMatch(/^stdin: no title stated\n/);
    expect(stdout).toMatch(
      /Loaded terms +[\d.]+ per 1,000 words, 95 % interval [\d.]+ to [\d.]+ \(\d+ of \d+\)/,
    );
    expect(stdout).toMatch(/\[4, 10\] “regime”, delegitimising label, not attributed in the text/);
    expect(stdout).toMatch(/Claims not attributed in the text \(\d+\)/);
    expect(stdout).toMatch(/Dana Reed, said: “.+”/);
    expect(stdout).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(stdout).toContain("␛[2J");
  });
});
