import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { loadDocument } from "../../corpus";

const GOLD = resolve(import.meta.dirname, "../../corpus/gold");
const FOLDER = join(GOLD, "attribution");
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".ann"))
  .map((file) => file.replace(/\.ann$/, ""));

type Piece = readonly [start: number, end: number];
type Role = "Source" | "Cue" | "Content";
interface Line {
  readonly kind: string;
  readonly pieces: readonly Piece[];
  readonly words: string;
}
interface Relation {
  readonly id: string;
  readonly roles: ReadonlyMap<string, string>;
}

/** The text beside the annotations, or the sample document of that name. */
function textOf(name: string): string {
  const beside = join(FOLDER, `${name}.txt`);
  if (existsSync(beside)) return readFileSync(beside, "utf8");
  const sample = loadDocument(name);
  if (!sample) throw new Error(`no text for ${name}.ann`);
  return sample.document.text;
}

/** Brat standoff, read strictly: a line of another form is an error. */
function parse(annotations: string) {
  const lines = new Map<string, Line>();
  const relations: Relation[] = [];
  const nested = new Set<string>();
  for (const line of annotations.trimEnd().split("\n")) {
    const mark = /^(T\d+)\t(Source|Cue|Content|Attribution) (\d+ \d+(?:;\d+ \d+)*)\t(.+)$/.exec(line);
    const relation = /^(E\d+)\t(\w+:T\d+(?: \w+:T\d+)*)$/.exec(line);
    const attribute = /^A\d+\tNested (E\d+)$/.exec(line);
    if (mark) {
      const [, id = "", kind = "", pieces = "", words = ""] = mark;
      if (lines.has(id)) throw new Error(`${id} twice`);
      lines.set(id, { kind, pieces: pieces.split(";").map(piece), words });
    } else if (relation) {
      const [, id = "", roles = ""] = relation;
      const pairs = roles.split(" ").map((role) => role.split(":") as [string, string]);
      if (new Set(pairs.map(([role]) => role)).size < pairs.length) throw new Error(`${id}: a role twice`);
      relations.push({ id, roles: new Map(pairs) });
    } else if (attribute) nested.add(attribute[1] ?? "");
    else throw new Error(`not brat standoff: ${line}`);
  }
  return { lines, relations, nested };
}

function piece(words: string): Piece {
  const [start = Number.NaN, end = Number.NaN] = words.split(" ").map(Number);
  return [start, end];
}

/** Pairs of neighbours, in text order, of which the second begins before the first ends. */
function overlaps(pieces: readonly Piece[]): [Piece, Piece][] {
  const sorted = pieces.toSorted(([a], [b]) => a - b);
  return sorted.slice(1).flatMap((next, at): [Piece, Piece][] => {
    const last = sorted[at];
    return last && next[0] < last[1] ? [[last, next]] : [];
  });
}

const goldOf = (name: string) => {
  const { lines, relations, nested } = parse(readFileSync(join(FOLDER, `${name}.ann`), "utf8"));
  const piecesOf = (relation: Relation, role: Role): readonly Piece[] =>
    lines.get(relation.roles.get(role) ?? "")?.pieces ?? [];
  return { lines, relations, nested, piecesOf };
};

describe.each(NAMES)("gold attributions of %s", (name) => {
  const text = textOf(name);
  const points = Array.from(text);
  const { lines, relations, nested, piecesOf } = goldOf(name);

  test("the words are those at the offsets", () => {
    for (const [id, { pieces, words }] of lines) {
      for (const [start, end] of pieces) {
        expect(start, id).toBeLessThan(end);
        expect(end, id).toBeLessThanOrEqual(points.length);
      }
      expect(pieces.map(([start, end]) => points.slice(start, end).join("")).join(" "), id).toBe(words);
      expect(overlaps(pieces), id).toEqual([]);
    }
  });

  test("spans neither begin nor end with a space or inside a word", () => {
    for (const [id, { pieces }] of lines)
      for (const [start, end] of pieces) {
        const words = points.slice(start, end).join("");
        expect(words, id).toBe(words.trim());
        for (const at of [start, end])
          expect(points.slice(Math.max(0, at - 1), at + 1).join(""), id).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
      }
  });

  test("relations have content, and name lines of the right kind", () => {
    expect(relations).not.toEqual([]);
    for (const { id, roles } of relations) {
      expect([...roles.keys()], id).toEqual(expect.arrayContaining(["Attribution", "Content"]));
      for (const [role, line] of roles) expect(lines.get(line)?.kind, `${id} ${role}`).toBe(role);
    }
    const used = new Set(relations.flatMap(({ roles }) => [...roles.values()]));
    expect([...lines.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  test("the roles of a relation do not overlap", () => {
    for (const relation of relations) {
      const pieces = (["Source", "Cue", "Content"] as const).flatMap((role) => piecesOf(relation, role));
      expect(overlaps(pieces), relation.id).toEqual([]);
    }
  });

  test("contents overlap only where marked as nested", () => {
    const outer = relations.filter(({ id }) => !nested.has(id));
    expect(overlaps(outer.flatMap((relation) => piecesOf(relation, "Content")))).toEqual([]);
  });

  test("nested relations lie in the content of another", () => {
    for (const id of nested) {
      const inner = relations.find((relation) => relation.id === id);
      if (!inner) throw new Error(`no ${id}`);
      const pieces = (["Cue", "Content"] as const).flatMap((role) => piecesOf(inner, role));
      const holds = (outer: Relation) =>
        outer !== inner &&
        pieces.every(([start, end]) =>
          piecesOf(outer, "Content").some(([from, to]) => from <= start && end <= to),
        );
      expect(relations.some(holds), id).toBe(true);
    }
  });

  test("only the body is annotated", () => {
    const apart = loadDocument(name)?.document.boilerplate ?? [];
    // Offsets are compared as they are: the samples hold no character outside the basic plane.
    if (apart.length > 0) expect(points).toHaveLength(text.length);
    const pieces = [...lines.values()].flatMap((line) => line.pieces);
    for (const { span } of apart)
      expect(pieces.filter(([start, end]) => start < span.end && span.start < end)).toEqual([]);
  });
});

test("the table of the README counts what is there", () => {
  const [attribution = ""] = readFileSync(join(GOLD, "README.md"), "utf8").split(/^## Loaded terms$/m);
  const rows = attribution.matchAll(/^\| (?:`([\w-]+)`|(all)) +\|[^|]*\| +(\d+) \| +(\d+) \| +(\d+) \|/gm);
  const stated = new Map([...rows].map(([, name, all, ...counts]) => [name ?? all, counts.map(Number)]));
  const counted = new Map(
    NAMES.map((name) => {
      const { relations, nested } = goldOf(name);
      const words = textOf(name)
        .split(/\s+/)
        .filter((word) => word !== "").length;
      return [name, [words, relations.length - nested.size, nested.size]];
    }),
  );
  const sum = (at: number) => [...counted.values()].reduce((total, counts) => total + (counts[at] ?? 0), 0);
  counted.set("all", [sum(0), sum(1), sum(2)]);
  expect(stated).toEqual(counted);
});
