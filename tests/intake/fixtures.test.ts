import { expect, test } from "vitest";
import { expected, fixtureNames, read } from "./fixtures";

/** Fixtures that must be refused: see bad-input.test.ts. */
const REFUSED = ["locked.pdf", "scan.pdf"];

const readings = await Promise.all(
  expected.map(async (wanted) => ({ wanted, ...(await read(wanted.file)) })),
);

test("every fixture has its listing, and there are at least 45", () => {
  expect([...expected.map(({ file }) => file), ...REFUSED].sort()).toEqual(fixtureNames());
  expect(expected.length).toBeGreaterThanOrEqual(45);
});

test.each(readings)(
  "$wanted.file: what it states of itself, and what was decided",
  ({ wanted, reading, document }) => {
    expect(document).toMatchObject(wanted.metadata ?? {});
    for (const note of wanted.notes ?? []) expect(reading.notes.join("\n")).toContain(note);
    for (const words of wanted.absent ?? []) expect(reading.text).not.toContain(words);
  },
);

test.each(readings)(
  "$wanted.file: stretches lie in the text, in order, apart, each with a reason",
  ({ reading }) => {
    const ends = [0, ...reading.setApart.map(({ span }) => span.end)];
    for (const [index, { span, rule, reason }] of reading.setApart.entries()) {
      expect(span.start).toBeGreaterThanOrEqual(ends[index] as number);
      expect(reading.text.slice(span.start, span.end).trim()).toBe(reading.text.slice(span.start, span.end));
      expect([rule, reason, span.end - span.start]).not.toContain("");
      expect(span.end).toBeGreaterThan(span.start);
    }
  },
);

test("no body sentence is lost, and the page around it is out of the body, but in the text", () => {
  const sentences = readings.flatMap(({ wanted, body }) =>
    wanted.body.map((words) => ({ file: wanted.file, words, found: body.includes(words) })),
  );
  const chrome = readings.flatMap(({ wanted, body, reading }) =>
    (wanted.out ?? []).map((words) => ({
      file: wanted.file,
      words,
      shown: reading.text.includes(words),
      out: !body.includes(words),
    })),
  );
  const lost = sentences.filter(({ found }) => !found);
  const left = chrome.filter(({ out }) => !out);
  console.info(
    `no body sentence lost: ${sentences.length - lost.length} of ${sentences.length}; ` +
      `chrome out: ${chrome.length - left.length} of ${chrome.length} (${readings.length} files)`,
  );
  for (const { file, words } of left) console.info(`left in the body of ${file}: ${words}`);
  expect(lost).toEqual([]);
  expect(chrome.filter(({ shown }) => !shown)).toEqual([]);
  expect(1 - left.length / chrome.length).toBeGreaterThanOrEqual(0.95);
});
