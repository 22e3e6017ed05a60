import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import { deserialize, serialize } from "node:v8";
import { register } from "tsx/esm/api";

/**
 * Fits the weights of analysis/attribution/data on coded articles: `npm run train -- --polnear DIR [--jobs N] [--every N]`.
 *
 * DIR holds `text/NAME.txt` and `attributions/NAME_xxxx.ann`, as PolNeAR's training part does. Five-fold: the second
 * reading, the bounds, the confidence and the linking learn from what the parts before them say of texts they were not fitted on.
 * `--every 4` learns from every fourth article only, for a learning curve. Takes about twenty minutes on two processors and 10 GB of memory a job. Same input, same weights.
 */
register({ tsconfig: false });
const ROOT = resolve(import.meta.dirname, "../..");
const DATA = join(ROOT, "analysis/attribution/data");
const WORK = join(ROOT, ".cache/train");
const training = await import("../../analysis/attribution/training/index.ts");
const { codedArticles } = await import("./coded-articles.mjs");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { polnear: { type: "string" }, jobs: { type: "string" }, every: { type: "string", default: "1" } },
});
if (!values.polnear) {
  console.error("train: give --polnear DIR, a folder with text/NAME.txt and attributions/NAME_xxxx.ann");
  process.exit(2);
}

const POLNEAR = values.polnear;
const articles = () => codedArticles(POLNEAR).filter((_, index) => index % Number(values.every) === 0);

/**
 * @param {string} name
 * @param {unknown} value
 */
const save = (name, value) => writeFileSync(join(WORK, name), serialize(value));
/** @param {string} name */
const load = (name) => deserialize(readFileSync(join(WORK, name)));
const folds = Array.from({ length: training.FOLDS }, (_, fold) => fold);

/** What a job of its own does: fit one reading, and read the fold it was fitted without. */
const jobs = {
  /** @param {number | null} fold */
  first(fold) {
    const examples = articles();
    const counts = training.countCues(examples);
    const weights = training.firstFor(examples, counts, fold);
    if (fold === null) return save("first", weights);
    return save(
      `read-${fold}`,
      training.readWith(weights, examples, counts, fold).map(({ example, scores }) => [example.name, scores]),
    );
  },
  /** @param {number | null} fold */
  second(fold) {
    const reads = readsOf();
    const weights = training.secondFor(reads, fold);
    if (fold === null) return save("second", weights);
    const own = reads[fold] ?? [];
    save(`links-${fold}`, training.linksWith(weights, own));
    return save(
      `proposed-${fold}`,
      training.proposedWith(weights, own).map(({ example, candidates }) => [example.name, candidates]),
    );
  },
};

/** The examples by fold, with what the first readings said. */
function readsOf() {
  const examples = articles();
  const counts = training.countCues(examples);
  const byName = new Map(examples.map((example) => [example.name, example]));
  return folds.map((fold) => {
    /** @type {[string, import("../../analysis/attribution/scores.ts").TokenScores][]} */
    const scores = load(`read-${fold}`);
    return scores.flatMap(([name, own]) => {
      const example = byName.get(name);
      return example ? [training.readOf(example, counts, own)] : [];
    });
  });
}

const [part, fold] = positionals;
if (part === "first" || part === "second") {
  jobs[part](fold === "all" ? null : Number(fold));
} else {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  await all("first");
  await all("second");
  const examples = articles();
  const proposed = readsOf().flatMap((reads, index) => {
    const candidates = new Map(load(`proposed-${index}`));
    return reads.map((read) => ({ ...read, candidates: candidates.get(read.example.name) ?? [] }));
  });
  const links = folds.flatMap((index) => load(`links-${index}`));
  const files = training.finish(load("first"), load("second"), proposed, links, training.countCues(examples));
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(DATA, `${name}.json`), `${JSON.stringify(content)}\n`);
  console.error(`train: wrote ${Object.keys(files).join(", ")} to analysis/attribution/data`);
}

/**
 * Runs a part for every fold and for all, a few at a time, each in a process of its own.
 * @param {string} part
 */
async function all(part) {
  const waiting = ["all", ...folds.map(String)];
  const run = promisify(execFile);
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const begin = performance.now();
      const memory = "--max-old-space-size=11000";
      await run(process.execPath, [
        memory,
        resolve(ROOT, "scripts/train/attribution.mjs"),
        part,
        next,
        "--polnear",
        POLNEAR,
        "--every",
        values.every,
      ]);
      console.error(
        `train: ${part} reading, fold ${next}: ${Math.round((performance.now() - begin) / 1000)} s`,
      );
    }
  };
  await Promise.all(Array.from({ length: Number(values.jobs ?? availableParallelism()) }, work));
}
