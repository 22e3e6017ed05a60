import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { register } from "tsx/esm/api";

/**
 * What the store costs with so many documents: `npm run bench:store -- 100000` (10,000 if left out). Texts and analyses
 * are made up, see `store/`; the analyses are saved as real ones are, but not made. A data folder that is named after the
 * number stays, so that a second run can ask its questions of the same documents.
 */
register({ tsconfig: false });
const { edition } = await import("#analysis");
const store = await import("#corpus/store");
const { documentOf } = await import("./store/made-up.mjs");
const { analysisOf, rangesOf } = await import("./store/made-up-analyses.mjs");

const COUNT = Number(process.argv[2] ?? 10_000);
/** Runs of each question; the median counts. */
const RUNS = 5;

/** @type {[string, string][]} */
const figures = [];
/** @param {string} what @param {string} figure */
const say = (what, figure) => {
  figures.push([what, figure]);
  console.log(`| ${what.padEnd(58)} | ${figure.padEnd(40)} |`);
};
/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** CPU milliseconds of this process since the last call. */
const cpu = (() => {
  let last = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(last);
    last = process.cpuUsage();
    return (user + system) / 1000;
  };
})();

/**
 * Does the work for all documents by tenths, and says what a document costs in the first and in the last.
 *
 * @param {string} what
 * @param {(from: number, to: number) => void} work
 */
function byTenths(what, work) {
  const start = performance.now();
  cpu();
  const tenths = Array.from({ length: 10 }, (_, tenth) => {
    work((tenth * COUNT) / 10, ((tenth + 1) * COUNT) / 10);
    return (cpu() / COUNT) * 10;
  });
  const [first = Number.NaN] = tenths;
  say(what, `${((performance.now() - start) / 1000).toFixed(0)} s`);
  say(
    "  CPU a document: first tenth, median, last tenth",
    `${first.toFixed(2)}, ${median(tenths).toFixed(2)}, ${(tenths.at(-1) ?? 0).toFixed(2)} ms`,
  );
}

/** @param {number} from @param {number} to */
function* numbers(from, to) {
  for (let number = from; number < to; number += 1) yield number;
}

/** @param {string} what @param {() => unknown} ask */
function timed(what, ask) {
  let answer;
  cpu();
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    answer = ask();
    return { wall: performance.now() - start, busy: cpu() };
  });
  const wall = median(runs.map((run) => run.wall)).toFixed(1);
  const busy = median(runs.map((run) => run.busy)).toFixed(1);
  say(what, `${wall} ms, CPU ${busy} ms${typeof answer === "number" ? `  (${answer})` : ""}`);
}

const kept = process.argv[3];
const folder = kept ?? mkdtempSync(join(tmpdir(), "parallax-scale-"));
try {
  const opened = store.openStore(folder);
  if (store.listDocuments(opened, { limit: 1 }).total === 0) fill(opened);
  await ask(opened);
  store.closeStore(opened);
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}

/** @param {import("#corpus/store").Store} opened */
function fill(opened) {
  say(`${COUNT} documents of 3 kB`, "made up");
  byTenths("texts made (no part of the store)", (from, to) => {
    for (const number of numbers(from, to)) documentOf(number);
  });
  byTenths("import with full text", (from, to) => {
    for (const _ of store.addDocuments(opened, documents(from, to)));
  });
  say("file, without analyses", megabytes());
  byTenths("analyses saved, with the words by voice", (from, to) => {
    store.saveAnalyses(opened, analyses(from, to), rangesOf);
  });
  say("file", megabytes());
}

/** @param {import("#corpus/store").Store} opened */
async function ask(opened) {
  const by = edition();
  say("memory of the process at most", `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);

  const search = (/** @type {string} */ query, options = {}) =>
    store.searchDocuments(opened, query, options).total;
  timed("search: a word of one document", () => search("unique"));
  timed("search: a word of one in a hundred", () => search("hundredth"));
  timed("search: a word of every document", () => search("minister"));
  timed("search: a phrase of every document", () => search('"the minister said"'));
  timed("search: three words of every document", () => search("the minister said"));
  timed("search: one of two words", () => search("hundredth OR minister"));
  timed("search: words beginning with three letters", () => search("ren*"));
  timed("search: words beginning with one letter", () => search("r*"));
  timed("search: every document, the latest first", () => search("minister", { order: "date" }));
  timed("search: every document, page 1,000", () => search("minister", { offset: Math.floor(COUNT / 2) }));
  timed("search: every document, of one outlet", () => search("minister", { outlets: ["outlet-1"] }));
  const said = (/** @type {import("#corpus/store").InVoice["voice"]} */ voice) => ({
    inVoice: { voice, edition: by },
  });
  timed("search: a word of every document, in one voice", () => search("minister", said("unattributed")));
  timed("search: a frequent word, in direct speech", () => search("renren", said("direct")));

  const list = (/** @type {import("#corpus/store").ListOptions} */ options) =>
    store.listDocuments(opened, { edition: by, measures: ["loaded", "claims.attributed"], ...options }).total;
  for (const order of /** @type {const} */ (["added", "id", "title", "outlet", "genre", "date"])) {
    timed(`list: by ${order}`, () => list({ order, descending: true }));
  }
  timed("list: by a measure", () => list({ order: { measure: "loaded" }, descending: true }));
  timed("list: by a measure, the middle page", () =>
    list({ order: { measure: "loaded" }, offset: Math.floor(COUNT / 2) }),
  );
  timed("list: by a measure, of one outlet in one year", () =>
    list({ order: { measure: "loaded" }, outlets: ["outlet-1"], from: "2014", to: "2014" }),
  );
  timed("rollup: a measure by outlet and month", () => store.rollup(opened, by, "loaded").length);
  timed("analyses: how many are missing", () => store.countMissing(opened, by).missing);
  timed(
    "analyses: the next that is missing, where none is",
    () => store.missingAnalyses(opened, by).next().done,
  );
  timed("an edit of a document", () =>
    store.editDocument(opened, "made-5", { title: String(performance.now()) }),
  );
  const stories = Array.from({ length: Math.floor(COUNT / 3) }, (_, number) => ({
    id: `story-${number}`,
    label: null,
    documents: [0, 1, 2].map((each) => `made-${number * 3 + each}`),
  }));
  timed("stories of three saved", () => store.saveStories(opened, stories));
  timed(
    "stories: a page",
    () => store.storedStories(opened, { limit: 50, offset: Math.floor(COUNT / 6) }).length,
  );
  for (const order of /** @type {const} */ (["latest", "documents", "outlets"])) {
    timed(
      `stories: a page of the table, ${order} first`,
      () => store.listStories(opened, { order, once: true, edition: by, measures: ["loaded"] }).total,
    );
  }
  timed(
    "outlets: a measure pooled over all documents of fifty",
    () => store.pooledByOutlet(opened, by, "loaded", outletIds(opened)).size,
  );
  store.deleteDocuments(opened, [`made-${COUNT - 1}`]);
  const start = performance.now();
  let last = start;
  let longest = 0;
  cpu();
  await store.purge(opened, {}, () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    return true;
  });
  say(
    "purge of a document; with its rests, its longest step",
    `CPU ${(cpu() / 1000).toFixed(1)} s; ${((last - start) / 1000).toFixed(1)} s, ${longest.toFixed(0)} ms`,
  );
}

/** @param {import("#corpus/store").Store} opened */
function outletIds(opened) {
  const counts = store.countsBy(opened, "outlet");
  return counts.flatMap(({ value }) => value ?? []).slice(0, 50);
}

/** @param {number} from @param {number} to */
function* documents(from, to) {
  for (const number of numbers(from, to)) yield documentOf(number);
}

/** @param {number} from @param {number} to */
function* analyses(from, to) {
  for (const number of numbers(from, to)) yield analysisOf(number, documentOf(number));
}

function megabytes() {
  return `${(statSync(join(folder, "corpus.sqlite")).size / 1e6).toFixed(0)} MB`;
}
