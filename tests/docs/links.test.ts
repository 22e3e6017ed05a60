import { existsSync } from "node:fs";
import { posix, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { anchorsOf } from "./anchors";
import { markdownFiles, ROOT, read, withoutCode } from "./markdown";

/** Where the links and pictures of a file lead, other hosts apart. */
const linksOf = (markdown: string): string[] =>
  [...withoutCode(markdown).matchAll(/\]\(\s*<?([^)>\s]+)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

/** What is wrong with a link, or null. */
function fault(file: string, target: string, exists: (path: string) => boolean): string | null {
  const [path = "", anchor] = target.split("#");
  const to = path === "" ? file : posix.join(posix.dirname(file), path);
  if (!exists(to)) return `${file}: ${target} leads nowhere`;
  if (anchor === undefined || !to.endsWith(".md")) return null;
  return anchorsOf(read(to)).includes(anchor) ? null : `${file}: ${target} has no such heading`;
}

const inCheckout = (path: string): boolean => existsSync(resolve(ROOT, path));

describe("links", () => {
  test.each(markdownFiles())("%s leads to files and headings that exist", (file) => {
    const faults = linksOf(read(file)).map((target) => fault(file, target, inCheckout));
    expect(faults.filter((each) => each !== null)).toEqual([]);
  });

  test.each([
    ["[a](b.md)", ["b.md"]],
    ["![picture](docs/a.png)", ["docs/a.png"]],
    ["[a](https://example.org) and `[code](x.md)`", []],
    ["```md\n[a](x.md)\n```\n[b](#here)", ["#here"]],
  ])("%s holds these links", (markdown, links) => {
    expect(linksOf(markdown)).toEqual(links);
  });

  test("a missing file and a missing heading are faults", () => {
    expect(fault("README.md", "nowhere.md", inCheckout)).toMatch(/leads nowhere/);
    expect(fault("README.md", "#no-such-heading", inCheckout)).toMatch(/no such heading/);
    expect(fault("docs/decisions/README.md", "../../README.md#licence", inCheckout)).toBeNull();
  });
});

describe("anchors", () => {
  test.each([
    ["# Golden analyses", ["golden-analyses"]],
    ["## `a`, b & c", ["a-b--c"]],
    ["## Twice\n## Twice", ["twice", "twice-1"]],
    ["```sh\n# a comment\n```\n# One", ["one"]],
    ["# [Linked](x.md) title", ["linked-title"]],
  ])("%s", (markdown, anchors) => {
    expect(anchorsOf(markdown)).toEqual(anchors);
  });
});
