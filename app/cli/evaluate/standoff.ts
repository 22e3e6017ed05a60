import type { Span } from "#analysis";
import { fromCodePoints } from "./code-points";
import { byRole, type Relation, roles } from "./relation";
import {
  event,
  type Line,
  linesOf,
  type Marks,
  mark,
  nesting,
  refuseTwice,
  refuseUnknown,
} from "./standoff-lines";

/** What a coder marked in a text. */
export interface Standoff {
  readonly relations: readonly Relation[];
  /** Stretches marked `Discard`: the coders do not count them as text of the article. */
  readonly discarded: readonly Span[];
  /** Number of relations left out because they are marked as nested in another's content. */
  readonly nested: number;
}

/**
 * Reads brat standoff: `T` lines are marks, `E` lines relations of them (`Content2` is a second part of the content),
 * `A1<TAB>Nested E2` says that relation E2 stands in another's content. A relation without source and content is no
 * attribution. Throws an `InputError` that names the first line that cannot be understood.
 * @param name what the user knows the file as
 * @param text the text that was marked; offsets in the file count its code points
 */
export function readStandoff(standoff: string, text: string, name: string): Standoff {
  const lines = linesOf(standoff, name);
  refuseTwice(lines);
  const marks = marksIn(lines, fromCodePoints(text));
  refuseUnknown(lines, text, marks);
  const relations = relationsIn(lines, marks);
  const nested = nestedIn(lines, relations);
  const kept = [...relations].filter(([id]) => !nested.has(id)).map(([, relation]) => relation);
  return {
    relations: kept.filter(({ source, content }) => source.length + content.length > 0),
    discarded: [...marks.values()].filter(({ type }) => type === "Discard").flatMap(({ spans }) => spans),
    nested: nested.size,
  };
}

function marksIn(lines: readonly Line[], offset: (codePoints: number) => number | null): Marks {
  const spanOf = (pair: string, refuse: Line["refuse"]): Span => {
    const [start, end] = pair.split(" ").map((each) => offset(Number(each)));
    if (start == null || end == null || start > end)
      return refuse(`${pair} is no stretch of the text; check that the text is the one that was marked`);
    return { start, end };
  };
  return new Map(
    lines.flatMap(({ source, refuse }) => {
      const [, id = "", type = "", pairs = ""] = mark.exec(source) ?? [];
      return id === "" ? [] : [[id, { type, spans: pairs.split(";").map((pair) => spanOf(pair, refuse)) }]];
    }),
  );
}

function relationsIn(lines: readonly Line[], marks: Marks): ReadonlyMap<string, Relation> {
  return new Map(
    lines.flatMap(({ source, refuse }) => {
      const [, id = "", list = ""] = event.exec(source) ?? [];
      if (id === "") return [];
      const parts = list.split(" ").map((argument) => {
        const [name = "", target = ""] = argument.split(":");
        if (target.startsWith("T") && !marks.has(target))
          refuse(`${id} names ${target}, which is not in the file; add its line or mend ${id}`);
        const role = roles.find((each) => each === name.toLowerCase().replace(/\d+$/, ""));
        return { role, spans: marks.get(target)?.spans ?? [] };
      });
      const spansOf = (wanted: string) => parts.flatMap(({ role, spans }) => (role === wanted ? spans : []));
      return [[id, byRole(spansOf)]];
    }),
  );
}

function nestedIn(lines: readonly Line[], relations: ReadonlyMap<string, Relation>): ReadonlySet<string> {
  const ids = lines.flatMap(({ source, refuse }) => {
    const [, id] = nesting.exec(source) ?? [];
    if (id === undefined) return [];
    return relations.has(id) ? [id] : refuse(`${id} is not in the file; add its line or delete this one`);
  });
  return new Set(ids);
}
