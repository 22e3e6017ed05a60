import { within } from "../shared/spans";
import type { Aside, Attribution, Reading, Token } from "../types";

/** Where what is condemned ends and what is said of it begins: "condemned the raid as illegal", "… for its cruelty". */
const SAYING = /^(?:as|for|that|because|of)$/;
/** A thing that is condemned begins with one of these; a statement begins with "that", "of" or a verb. */
const THING: ReadonlySet<Token["pos"]> = new Set(["DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM"]);

/**
 * The stretches within what others are said to say whose words the reporting text chose: the thing that is condemned
 * ("experts condemned Israel's escalating attacks": the report names it so), and what an editor put into a quotation
 * in square brackets. In text order by kind.
 */
export function asidesOf(
  { tokens, quotations }: Pick<Reading, "tokens" | "quotations">,
  reported: readonly Attribution[],
): readonly Aside[] {
  const condemned = reported.flatMap(({ cue, content }) =>
    cue?.stance === "condemning"
      ? content.spans.flatMap((span) => aside("condemned", thingOf(within(tokens, span))))
      : [],
  );
  const inserted = quotations.flatMap(({ span }) => insertionsIn(within(tokens, span)));
  return [...condemned, ...inserted];
}

function aside(kind: Aside["kind"], tokens: readonly Token[]): readonly Aside[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? [{ kind, span: { start: first.span.start, end: last.span.end } }] : [];
}

/** The tokens of the thing that is condemned: the content's beginning, if it is a noun phrase. */
function thingOf(content: readonly Token[]): readonly Token[] {
  const [first] = content;
  if (!first || !THING.has(first.pos) || SAYING.test(first.lemma)) return [];
  const end = content.findIndex(
    ({ lemma, word }, at) => at > 0 && word && SAYING.test(lemma) && lemma !== "of",
  );
  return end < 0 ? content : content.slice(0, end);
}

/** What stands between square brackets. */
function insertionsIn(quoted: readonly Token[]): readonly Aside[] {
  const found: Aside[] = [];
  let open = -1;
  quoted.forEach(({ text }, at) => {
    if (text === "[") open = at;
    if (text !== "]" || open < 0) return;
    found.push(...aside("inserted", quoted.slice(open + 1, at)));
    open = -1;
  });
  return found;
}
