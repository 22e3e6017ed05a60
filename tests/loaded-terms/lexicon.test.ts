import { describe, expect, it } from "vitest";
import { categories, lexicon, sets, sources } from "../../analysis/loaded-terms/lexicon";
import { parsePattern, parseWords } from "../../analysis/loaded-terms/pattern";
import { read } from "./read";

const duplicates = (values: readonly string[]): string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);

describe("the lexicon as a whole", () => {
  it("has unique ids", () => expect(duplicates(lexicon.map((entry) => entry.id))).toEqual([]));
  it("has a note of its own for every entry", () =>
    expect(duplicates(lexicon.map((entry) => entry.note.toLowerCase()))).toEqual([]));
  it("has unique categories, sources and sets", () => {
    for (const list of [categories, sources, sets]) expect(duplicates(list.map(({ id }) => id))).toEqual([]);
  });
  it("has at least 230 entries and at least ten in every category", () => {
    expect(lexicon.length).toBeGreaterThanOrEqual(230);
    const thin = categories.filter(({ id }) => lexicon.filter((entry) => entry.category === id).length < 10);
    expect(thin).toEqual([]);
  });
  it("gives every category and set a definition and a known source", () => {
    const known = new Set(sources.map(({ id }) => id));
    for (const category of categories) {
      expect(category.definition.length, category.id).toBeGreaterThan(20);
      expect(known, category.id).toContain(category.source.id);
    }
    for (const set of sets) expect(known, set.id).toContain(set.source.id);
  });
  it("uses every set", () => {
    const used = (id: string): boolean =>
      lexicon.some(({ pattern, onlyAfter = [], onlyBefore = [], notAfter = [], notBefore = [] }) =>
        [...pattern.split(/[ ,|?]/), ...onlyAfter, ...onlyBefore, ...notAfter, ...notBefore].includes(
          `@${id}`,
        ),
      );
    expect(sets.filter(({ id }) => !used(id))).toEqual([]);
  });
  it("cites every source it lists", () => {
    const cited = new Set([...lexicon, ...categories, ...sets].map(({ source }) => source.id));
    expect(sources.filter(({ id }) => !cited.has(id))).toEqual([]);
  });
});

describe.each(lexicon.map((entry) => [entry.id, entry] as const))("entry %s", (id, entry) => {
  it("is well formed", () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(categories.map((category) => category.id)).toContain(entry.category);
    expect(sources.map((source) => source.id)).toContain(entry.source.id);
    expect([1, 2, 3]).toContain(entry.strength);
    expect(entry.note).toMatch(/^[A-Z].{14,}\.$/);
    expect(entry.neutral).not.toBe("");
  });

  it("gives what its category requires", () => {
    const requires = categories.find((category) => category.id === entry.category)?.requires;
    if (requires === "neutral") expect(entry.neutral).not.toBeNull();
    if (requires === "contested") expect(entry.contested).not.toBeNull();
    if (requires === "either") expect(entry.neutral ?? entry.contested).not.toBeNull();
    for (const view of entry.contested?.views ?? []) expect(view).toMatch(/^[A-Z].+\.$/);
    expect([0, 2]).toContain(entry.contested?.views.length ?? 0);
  });

  it("has a pattern and conditions that can be read", () => {
    expect(parsePattern(entry.pattern, sets).length).toBeGreaterThan(0);
    for (const key of ["onlyAfter", "onlyBefore", "notAfter", "notBefore"] as const) {
      const words = entry[key];
      if (words) expect(parseWords(words, sets).length).toBeGreaterThan(0);
    }
  });

  it("matches its example", () => {
    expect(read(entry.example).flatMap(({ parts }) => parts.map(({ entry }) => entry))).toContain(id);
  });
});

describe("two entries", () => {
  it("never list the same phrase", () => {
    const listed = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, pattern } of lexicon) {
      for (const sequence of parsePattern(pattern, sets)) {
        const phrases = sequence.reduce<string[]>(
          (begun, step) =>
            begun.flatMap((one) => step.map(({ word, pos }) => `${one} ${word ?? "*"}/${pos}`)),
          [""],
        );
        for (const phrase of new Set(phrases)) {
          const other = listed.get(phrase);
          if (other !== undefined && other !== id) twice.push(`${phrase}: ${other}, ${id}`);
          listed.set(phrase, id);
        }
      }
    }
    expect(twice).toEqual([]);
  });
});
