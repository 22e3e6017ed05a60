import type { Naming, Reading, Token } from "../types";
import { contextOf } from "./context";
import type { Mention } from "./mention";
import data from "./names.json";
import { type Resolved, resolve } from "./resolve";
import { scan } from "./scan";

/** A single word that the gazetteer does not know must be seen this often to count as a name. */
const FEWEST_MENTIONS = 2;

/**
 * Who is named, and what each mention calls them, in text order. Countries as actors and their governments are one
 * referent ("Israel (state)"): whether a text writes "Israel", "Israeli government" or "the regime" is what a
 * comparison wants to see. Other facets of a country have referents of their own: "(armed forces)", "(officials)",
 * "(people)", "(territory)", "(minister of defence)". All other referents go by the fullest name the document gives.
 *
 * Referents named once are kept, since another document may give them another label, but for single words unknown to
 * the gazetteer.
 * A mention stands in the voice of its first token. Spans do not overlap. Linear in the text.
 */
export function naming(
  reading: Pick<Reading, "document" | "tokens" | "sentences" | "voices">,
): readonly Naming[] {
  const resolved = resolve(scan(reading.tokens, contextOf(reading)));
  const mentions = new Map<string, number>();
  for (const { referent } of resolved) mentions.set(referent, (mentions.get(referent) ?? 0) + 1);
  return resolved
    .filter(
      ({ mention, referent }) =>
        isName(mention) && (isSure(mention, referent) || (mentions.get(referent) ?? 0) >= FEWEST_MENTIONS),
    )
    .map((found, index) => mark(reading, found, index));
}

const COMMON = new Set(data.common.words);

/** Whether the label could be a name: no single letter, no “I’m”, and no common word by itself. */
const isName = ({ facet, referent, label }: Mention): boolean =>
  facet !== "name" || referent !== null || (label.length > 1 && !/^I['’]/.test(label) && !COMMON.has(label));

/** Whether the mention names someone by its form alone: known to the gazetteer, or a name of several words. */
const isSure = (mention: Mention, referent: string): boolean =>
  mention.facet !== "name" || mention.referent !== null || /\s/.test(referent);

function mark(
  { tokens, voices }: Pick<Reading, "tokens" | "voices">,
  { mention, referent, because }: Resolved,
  index: number,
): Naming {
  const first = tokens[mention.from] as Token;
  const last = tokens[mention.to - 1] as Token;
  return {
    id: `n${index + 1}`,
    span: { start: first.span.start, end: last.span.end - (mention.ending ?? 0) },
    referent,
    label: mention.label,
    voice: voices[mention.from] ?? "unattributed",
    because,
  };
}
