import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { ensureChromium, REMEDY } from "./chromium.mjs";
import { buildIfStale, checkNode, fail, installIfStale, ROOT, run, say } from "./setup.mjs";

const REPORT = resolve(ROOT, ".cache/vitest.json");

/**
 * Runs a tool of the project.
 * @param {string} name what it does, for the reader
 * @param {string} file the tool's program, relative to node_modules
 * @param {readonly string[]} args
 */
function check(name, file, args) {
  say(name);
  return run(process.execPath, [resolve(ROOT, "node_modules", file), ...args]) ? [] : [name];
}

/** One line with the counts of Vitest's report, or null where it wrote none. */
function summary() {
  try {
    const report = JSON.parse(readFileSync(REPORT, "utf8"));
    const skipped = report.numPendingTests + report.numTodoTests;
    const counts = `${report.numPassedTests} passed, ${report.numFailedTests} failed`;
    return skipped ? `${counts}, ${skipped} skipped` : counts;
  } catch {
    return null;
  }
}

checkNode();
installIfStale();
buildIfStale();
let chromium = null;
try {
  chromium = ensureChromium();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

if (!chromium && process.env.CI) fail(REMEDY);

mkdirSync(resolve(ROOT, ".cache"), { recursive: true });
rmSync(REPORT, { force: true });
const failed = [
  ...check("checking format and lint (biome check)", "@biomejs/biome/bin/biome", ["check"]),
  ...check("checking types (tsc)", "typescript/bin/tsc", ["--noEmit"]),
  ...check("running the tests (vitest)", "vitest/vitest.mjs", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${REPORT}`,
    ...process.argv.slice(2),
  ]),
];
for (const name of failed) say(`failed: ${name}`);
if (!chromium) say(`the browser tests are skipped: ${REMEDY}`);
console.log(summary() ?? "0 passed, 1 failed: the tests did not run");
process.exitCode = failed.length ? 1 : 0;
