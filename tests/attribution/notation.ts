import { read } from "../support/read";

/** Source, cue and content in words; a part that is not there is "-". */
export interface Told {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

const OPENING = /^\[([sct])(\d*):/;

/**
 * Reads a text with its relations marked in it: `[s:The minister] [c:said] [t:prices fell].` The letter is the role
 * (source, cue, content); digits say of which relations where there are several (`[s12:…]`: source of 1 and 2), and
 * brackets may stand in one another. The parts of a content that is cut in two are joined by " … ".
 */
export function parse(marked: string): { readonly text: string; readonly told: readonly Told[] } {
  const parts = new Map<string, Record<"s" | "c" | "t", string[]>>();
  const open: { role: "s" | "c" | "t"; relations: string; start: number }[] = [];
  let text = "";
  for (let at = 0; at < marked.length; at += 1) {
    const found = OPENING.exec(marked.slice(at, at + 10));
    if (found) {
      open.push({ role: found[1] as "s" | "c" | "t", relations: found[2] || "1", start: text.length });
      at += found[0].length - 1;
    } else if (marked[at] === "]") {
      const closed = open.pop();
      if (!closed) throw new Error(`"]" without "[" in: ${marked}`);
      for (const relation of closed.relations) {
        const told = parts.get(relation) ?? { s: [], c: [], t: [] };
        told[closed.role].push(text.slice(closed.start));
        parts.set(relation, told);
      }
    } else text += marked[at];
  }
  if (open.length > 0) throw new Error(`"[" without "]" in: ${marked}`);
  return { text, told: sorted([...parts.values()].map(({ s, c, t }) => toldOf(s, c, t))) };
}

/** What stands around a text, so that it is read as a paragraph of an article's body, as the coders' texts are. */
const BEFORE =
  "A long week in the capital\n\nThe market opened late on Monday. Rain had closed the roads from the north, and few carts had come through.\n\nBy noon most of the stalls were empty. The square was quiet.\n\n";
const AFTER = "\n\nThe roads will open again next week. Repairs have begun on two bridges.";

/** The relations that the analysis finds in a text that stands in an article's body. */
export function found(text: string): readonly Told[] {
  const words = (spans: readonly { start: number; end: number }[] | undefined) =>
    (spans ?? []).map(({ start, end }) => `${BEFORE}${text}${AFTER}`.slice(start, end));
  return sorted(
    read(`${BEFORE}${text}${AFTER}`).attributions.map(({ source, cue, content }) =>
      toldOf(words(source?.spans), words(cue?.spans), words(content.spans)),
    ),
  );
}

const toldOf = (source: string[], cue: string[], content: string[]): Told => ({
  source: source.join(" … ") || "-",
  cue: cue.join(" … ") || "-",
  content: content.join(" … ") || "-",
});

const sorted = (told: Told[]): Told[] =>
  told.sort((a, b) => `${a.content} ${a.cue}`.localeCompare(`${b.content} ${b.cue}`, "en"));
