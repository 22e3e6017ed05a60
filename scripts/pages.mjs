import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { start } from "./store/child.mjs";

/**
 * What pages of the built application cost beside a bare one: `npm run bench:pages -- PATH…` (the comparison, a
 * document and its neighbours if left out), on the sample documents, in a store of its own. CPU time of the server,
 * all threads, and the time until the last byte, pages in turn.
 */
const BARE = "/jobs";
const PATHS = ["/compare", "/documents/mehr", "/sources", "/terms", "/"];

/** Untimed requests of each page, after which the server is warm, and timed ones. */
const WARM_UP = 20;
const RUNS = 60;

const given = process.argv.slice(2);
const paths = [BARE, ...(given.length > 0 ? given : PATHS)];
const folder = mkdtempSync(join(tmpdir(), "parallax-pages-"));
process.env.PARALLAX_DATA = folder;
const server = start("../pages-server.mjs", []);
await server.ready;
const [{ origin }] = server.said;

/** The server's CPU milliseconds so far. */
const cpu = () =>
  new Promise((resolve) => {
    server.child.once("message", resolve);
    server.child.send("cpu");
  });

/** @param {string} path */
async function timed(path) {
  const before = Number(await cpu());
  const begin = performance.now();
  const answer = await fetch(origin + path, { headers: { "accept-encoding": "gzip" } });
  const html = await answer.text();
  const wall = performance.now() - begin;
  return { html, status: answer.status, wall, cpu: Number(await cpu()) - before };
}

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

try {
  /** @type {Map<string, Awaited<ReturnType<typeof timed>>[]>} */
  const all = new Map(paths.map((path) => [path, []]));
  for (let round = 0; round < WARM_UP + RUNS; round += 1)
    for (const [path, runs] of all) {
      const run = await timed(path);
      if (round >= WARM_UP) runs.push(run);
    }
  const middles = new Map(
    [...all].map(([path, runs]) => [
      path,
      { cpu: median(runs.map((run) => run.cpu)), wall: median(runs.map((run) => run.wall)) },
    ]),
  );
  const bare = middles.get(BARE);
  console.log(`median of ${RUNS} requests after ${WARM_UP}; bare page: ${BARE}`);
  for (const [path, { cpu, wall }] of middles) {
    const { html = "", status } = all.get(path)?.at(-1) ?? {};
    const sizes = [Buffer.byteLength(html), gzipSync(html).length, brotliCompressSync(html).length];
    console.log(
      `${path.padEnd(20)} ${status}  CPU ${cpu.toFixed(1)} ms (${(cpu / (bare?.cpu ?? 1)).toFixed(1)} of bare), ${wall.toFixed(1)} ms (${(wall / (bare?.wall ?? 1)).toFixed(1)} of bare); ${sizes.map((size) => (size / 1000).toFixed(1)).join(", ")} kB HTML, gzip, Brotli`,
    );
  }
} finally {
  server.child.kill();
  await server.ended;
  rmSync(folder, { recursive: true, force: true });
}
