import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Analysis, Voice } from "../../analysis";
import { analyse, edition, voiceRanges, voices } from "../../analysis";
import {
  addDocument,
  checkIntegrity,
  deleteDocuments,
  editDocument,
  everyHit,
  openStore,
  purge,
  restore,
  type Store,
  saveAnalysis,
  searchDocuments,
  seedSamples,
  storedDocument,
  storedDocuments,
  VOICES,
  type VoiceRange,
} from "../../corpus/store";
import { backup } from "../../corpus/store/backup";
import { packed, spansOf } from "../../corpus/store/voices";
import { HOSTILE_TEXTS, messageOf, temporaryFolder, temporaryStore } from "./helpers";
import { made } from "./made";

const by = edition();

/** Saves an analysis that found these words of the document in a voice each. */
function read(store: Store, id: string, words: readonly (readonly [Voice, string])[]): void {
  const { document } = storedDocument(store, id) ?? {};
  if (!document) throw new Error(`no ${id}`);
  const ranges = words.map(([voice, part]): VoiceRange => {
    const start = document.text.indexOf(part);
    if (start < 0) throw new Error(`no "${part}" in ${document.text}`);
    return { voice, span: { start, end: start + part.length } };
  });
  const analysis = { document, analyser: { ...by, text: "" }, words: 1, scores: {} };
  saveAnalysis(store, analysis as unknown as Analysis, () => ranges);
}

const found = (store: Store, query: string, voice: Voice): readonly (readonly [string, string[]])[] =>
  searchDocuments(store, query, { inVoice: { voice, edition: by }, order: "added", contexts: 9 }).hits.map(
    ({ id, contexts }) => {
      const text = storedDocument(store, id)?.document.text ?? "";
      return [id, contexts.map(({ span }) => text.slice(span.start, span.end))];
    },
  );

function filled(): Store {
  const store = temporaryStore();
  addDocument(store, made("a", "The regime fell. “The regime was brutal,” he said. A brutal regime fell."));
  read(store, "a", [
    ["unattributed", "The regime fell."],
    ["direct", "“The regime was brutal,”"],
    ["unattributed", "A brutal regime fell."],
  ]);
  addDocument(store, made("b", "The brutal regime."));
  read(store, "b", [["headline", "The brutal regime."]]);
  addDocument(store, made("c", "The regime is not read."));
  return store;
}

describe("a search in one voice", () => {
  const store = filled();
  test.each<[string, string, Voice, readonly (readonly [string, string[]])[]]>([
    ["a word", "regime", "direct", [["a", ["regime"]]]],
    ["only findings in that voice", "brutal", "unattributed", [["a", ["brutal"]]]],
    ["a phrase", '"brutal regime"', "unattributed", [["a", ["brutal regime"]]]],
    ["no phrase across two stretches", '"fell a brutal"', "unattributed", []],
    ["all words in that voice", "regime he", "direct", []],
    ["left out by what is said in that voice", "regime -fell", "direct", [["a", ["regime"]]]],
    ["not left out by what is said in another", "brutal -fell", "unattributed", []],
    ["alternatives", "fell OR brutal", "headline", [["b", ["brutal"]]]],
    ["a beginning", "brut*", "direct", [["a", ["brutal"]]]],
    ["a voice that nobody has", "regime", "scare", []],
    ["words between stretches", "said", "unattributed", []],
  ])("%s: %s", (_case, query, voice, expected) => {
    expect(found(store, query, voice)).toEqual(expected);
  });

  test("says how many documents are not analysed yet", () => {
    const inVoice = { voice: "direct", edition: by } as const;
    expect(searchDocuments(store, "regime", { inVoice })).toMatchObject({ total: 1, unread: 1 });
    expect(searchDocuments(store, "regime", { inVoice, from: "2024" })).toMatchObject({
      total: 0,
      unread: 0,
    });
    const later = { ...by, version: "99" };
    expect(searchDocuments(store, "regime", { inVoice: { voice: "direct", edition: later } })).toMatchObject({
      total: 0,
      unread: 3,
    });
    expect(searchDocuments(store, "regime")).toMatchObject({ total: 3, unread: 0 });
  });

  test("of a voice there is none is refused", () => {
    const inVoice = { voice: "loud" as Voice, edition: by };
    expect(messageOf(() => searchDocuments(store, "x", { inVoice }))).toMatch(/^voice "loud": not one of/);
  });
});

describe("the voices follow the documents", () => {
  test("an edit of what is read, a deletion, a new analysis", async () => {
    const store = filled();
    editDocument(store, "b", { genre: "letter" });
    expect(found(store, "brutal", "headline")).toEqual([]);
    editDocument(store, "b", { genre: null, title: "Other" });
    expect(found(store, "brutal", "headline")).toEqual([["b", ["brutal"]]]);
    deleteDocuments(store, ["a"]);
    expect(found(store, "brutal", "direct")).toEqual([]);
    read(store, "b", [["scare", "brutal"]]);
    expect(found(store, "brutal", "headline")).toEqual([]);
    expect(found(store, "brutal", "scare")).toEqual([["b", ["brutal"]]]);
    await purge(store);
    checkIntegrity(store.database);
    expect(store.database.rows("SELECT * FROM voiced")).toHaveLength(1);
  });

  test("a backup brings them back", () => {
    const store = filled();
    const file = `${temporaryFolder()}/backup.sqlite`;
    backup(store, file);
    read(store, "b", []);
    restore(store.folder, file);
    const restored = openStore(store.folder);
    expect(found(restored, "brutal", "headline")).toEqual([["b", ["brutal"]]]);
    expect(found(restored, "regime", "direct")).toEqual([["a", ["regime"]]]);
    checkIntegrity(restored.database);
  });
});

test("of the samples every word is found in the voice that the analysis gives it", () => {
  const store = temporaryStore();
  seedSamples(store);
  for (const { document } of storedDocuments(store)) saveAnalysis(store, analyse(document), voiceRanges);
  const said = (voice: Voice): number =>
    [...everyHit(store, "human rights OR regime OR palestin*", { inVoice: { voice, edition: by } })].reduce(
      (all, { findings }) => all + findings,
      0,
    );
  const everywhere = [...everyHit(store, "human rights OR regime OR palestin*")].reduce(
    (all, { findings }) => all + findings,
    0,
  );
  const sum = VOICES.reduce((all, voice) => all + said(voice), 0);
  expect(said("direct")).toBeGreaterThan(0);
  // Of these words some stand in boilerplate, which has no voice.
  expect(sum).toBeGreaterThan(everywhere * 0.8);
  expect(sum).toBeLessThanOrEqual(everywhere);
}, 60_000);

describe("ranges come back as they were given", () => {
  test.each(HOSTILE_TEXTS)("in a text with %s", (_case, text) => {
    const store = temporaryStore();
    const whole = `${text} Zwieback ${text} quokka ${text}`;
    addDocument(store, made("a", whole));
    read(store, "a", [
      ["direct", "Zwieback"],
      ["self", "quokka"],
    ]);
    expect(found(store, "zwieback", "direct")).toEqual([["a", ["Zwieback"]]]);
    expect(found(store, "quokka", "self")).toEqual([["a", ["quokka"]]]);
    expect(found(store, "quokka", "direct")).toEqual([]);
  });

  test("whatever the text", () => {
    const text = fc.array(fc.constantFrom("a", " ", "é", "😀", "\0", "中"), { maxLength: 30 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(29), { maxLength: 8 }), (signs, cuts) => {
        const bounds = [...new Set(cuts.map((cut) => signs.slice(0, cut).join("").length))].sort(
          (a, b) => a - b,
        );
        const ranges = bounds.slice(1).map((end, index) => ({
          voice: VOICES[index % 2] as Voice,
          span: { start: bounds[index] as number, end },
        }));
        const whole = signs.join("");
        for (const voice of VOICES) {
          const expected = ranges.filter((each) => each.voice === voice).map(({ span }) => span);
          expect(spansOf(whole, packed(whole, ranges), voice)).toEqual(expected);
        }
      }),
    );
  });
});

test("the ranges of an analysis are its words by voice, in text order, without overlap", () => {
  const store = temporaryStore();
  seedSamples(store);
  for (const { document } of storedDocuments(store)) {
    const analysis = analyse(document);
    const ranges = voiceRanges(analysis);
    for (const [index, { span }] of ranges.entries()) {
      expect(span.start).toBeGreaterThanOrEqual(ranges[index - 1]?.span.end ?? 0);
      expect(span.end).toBeGreaterThan(span.start);
    }
    const each = voices(analysis).voices;
    for (const [index, { span }] of analysis.tokens.entries()) {
      const range = ranges.find((one) => one.span.start <= span.start && span.end <= one.span.end);
      expect(range?.voice).toBe(each[index]);
    }
  }
}, 60_000);
