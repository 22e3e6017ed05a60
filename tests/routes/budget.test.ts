import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { serveBuilt } from "../support/built";
import { fetchPage } from "../support/html";

const ROOT = resolve(import.meta.dirname, "../..");
const build = (await import(resolve(ROOT, "build/server/index.js"))) as ServerBuild;
const { entry, routes } = build.assets;

/** What every page loads: React, Remix, the frame. */
const common = new Set([entry.module, ...entry.imports, ...filesOf("root")]);

function filesOf(route: string): string[] {
  const { module, imports = [] } = routes[route] ?? { module: "" };
  return [module, ...imports];
}

const gzipped = (path: string): number => gzipSync(readFileSync(`${ROOT}/build/client${path}`)).length;

/** Bytes of script, compressed, that a route loads beside what every page loads; parts fetched later do not count. */
const ownScript = (route: string): number =>
  filesOf(route)
    .filter((path) => !common.has(path))
    .reduce((all, path) => all + gzipped(path), 0);

test.each([
  ["routes/compare", 10_240],
  ["routes/documents.$id", 10_240],
  ["routes/_index", 10_240],
  ["routes/method", 10_240],
  ["routes/outlets.$id", 10_240],
  ["routes/outlets._index", 10_240],
  ["routes/stories.$id", 10_240],
  ["routes/stories._index", 10_240],
  ["routes/data", 10_240],
  ["routes/grammar", 10_240],
])("%s loads at most %d bytes of script of its own", (route, most) => {
  const bytes = ownScript(route);
  expect(bytes).toBeGreaterThan(200);
  expect(bytes).toBeLessThanOrEqual(most);
});

test("no page loads the chart library with itself", () => {
  const isChart = (path: string) => /\/?(stacked|time)-chart-/.test(path) && !path.includes("lazy");
  expect(readdirSync(`${ROOT}/build/client/assets`).filter(isChart)).toHaveLength(2);
  expect([...common, ...Object.keys(routes).flatMap(filesOf)].filter(isChart)).toEqual([]);
});

const origin = await serveBuilt();

/** Bytes that a page may have, whole and compressed. */
const SIZES = [
  ["/compare", 150_000, 35_000],
  ["/documents/mehr", 150_000, 35_000],
] as const;

test.each(SIZES)("%s has at most %d bytes of HTML, compressed %d", async (path, most, compressed) => {
  const { html, root } = await fetchPage(origin, path);
  expect(root.querySelectorAll(".reading mark").length).toBeGreaterThan(50);
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(most);
  expect(gzipSync(html).length).toBeLessThanOrEqual(compressed);
});

test("views that differ are not taken for one another", async () => {
  const base = "/compare?documents=mehr,ccr";
  const changes = ["", "&show=sourcing", "&count=loaded", "&thread=A", "&dismissed=tier:lexicon", "&v=0.1.0"];
  const paths = [base, "/compare?documents=ccr,mehr", ...changes.slice(1).map((change) => base + change)];
  const texts = async () => {
    const pages = await Promise.all(paths.map((path) => fetchPage(origin, path)));
    return pages.map(({ root }) => {
      // It names the day, which may end meanwhile.
      root.querySelector(".cite")?.remove();
      return root.querySelector("main")?.innerHTML;
    });
  };
  const first = await texts();
  expect(new Set(first).size).toBe(paths.length);
  expect(await texts()).toEqual(first);
});
