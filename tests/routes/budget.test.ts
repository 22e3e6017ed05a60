import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";

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
  ["routes/data", 10_240],
  ["routes/grammar", 10_240],
])("%s loads at most %d bytes of script of its own", (route, most) => {
  const bytes = ownScript(route);
  expect(bytes).toBeGreaterThan(200);
  expect(bytes).toBeLessThanOrEqual(most);
});

test("no page loads the chart library with itself", () => {
  const isChart = (path: string) => path.includes("stacked-chart");
  expect(readdirSync(`${ROOT}/build/client/assets`).filter(isChart)).toHaveLength(1);
  expect([...common, ...Object.keys(routes).flatMap(filesOf)].filter(isChart)).toEqual([]);
});
