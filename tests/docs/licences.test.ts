import { describe, expect, test } from "vitest";
import { read, tableRows } from "./markdown";

const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<
  "dependencies" | "devDependencies",
  Record<string, string>
>;

/** Type declarations add nothing that runs. */
const programs = (packages: Record<string, string>): string[] =>
  Object.keys(packages)
    .filter((name) => !name.startsWith("@types/"))
    .sort();

const licenceOf = (name: string): string =>
  (JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string }).license;

/** Package and licence of every row of a file's tables; a row may name several packages. */
const listed = (path: string): [string, string][] =>
  tableRows(read(path)).flatMap(([names = "", licence = ""]) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => [name, licence] as [string, string]),
  );

describe.each([
  ["docs/decisions/0011-libraries.md", programs({ ...dependencies, ...devDependencies })],
  ["THIRD_PARTY_NOTICES.md", programs(dependencies)],
])("%s", (path, packages) => {
  const rows = listed(path);

  test("names every package", () => {
    const names = new Set(rows.map(([name]) => name));
    expect(packages.filter((name) => !names.has(name))).toEqual([]);
  });

  test("names none twice", () => {
    const names = rows.map(([name]) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("gives the licence that each package states", () => {
    expect(rows).toEqual(rows.map(([name]) => [name, licenceOf(name)]));
  });
});
