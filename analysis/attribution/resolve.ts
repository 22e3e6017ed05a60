import { isAuthored } from "../shared/authored";
import { withDoubledMarks } from "../shared/doubled-marks";
import { hull, textOf } from "../shared/spans";
import type { Attribution, Document, Source, Token } from "../types";
import { cueEntryOf, modeOf, reasonsOf } from "./describe";
import { spanOf } from "./range";
import { acronymsIn } from "./reference/acronyms";
import { type References, referencesIn } from "./reference/index";
import { pronounKind } from "./reference/pronouns";
import type { Relation } from "./relation";
import type { Sheet } from "./sheet";
import { type Acronyms, type Identity, identityOf, type Named } from "./source-identity";
import { antecedentRange, isApposition, nominalPart } from "./source-phrase";
import { roleIn } from "./source-role";
import { isUndersigned } from "./source-type";

const FIRST_PERSON = new Set(["we", "i", "us", "me", "our", "my"]);
/** "Our coalition" speaks for the authors; "our government" does not. */
const OWN = new Set(
  "organisation organization group coalition union network association alliance federation committee society institution institute centre center team office staff board member letter statement report study position demand".split(
    " ",
  ),
);
/** A repeated phrase refers to one of so many sources before it. */
const REMEMBERED = 100;

/** What is known of a document when its sources are told apart. */
interface Known {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly references: References;
  readonly acronyms: Acronyms;
  /** Sources named so far. */
  readonly earlier: Named[];
}

/** A source with the reason why it is read as somebody whom its words do not name. */
interface Told {
  readonly source: Source;
  readonly because: string | null;
}

/** Gives every source its type, whether it is the authors themselves, and the fullest name the document has for it. */
export function resolveSources(
  document: Document,
  sheet: Sheet,
  relations: readonly Relation[],
): Omit<Attribution, "id" | "within">[] {
  const { tokens } = sheet;
  const { text } = document;
  const authored = isAuthored(document);
  const references = referencesIn(text, sheet, relations);
  const known: Known = { text, tokens, references, acronyms: acronymsIn(text, tokens), earlier: [] };
  const told = new Map<Relation, Told>();
  const roles = new Map<string, string>();
  const inOrder = relations.filter(({ source }) => source.length > 0).sort((a, b) => startOf(a) - startOf(b));
  for (const relation of inOrder) {
    const { source, because } = sourceOf(known, relation);
    if (source.name && source.role && !roles.has(source.name)) roles.set(source.name, source.role);
    const role = source.role ?? roles.get(source.name ?? "") ?? null;
    told.set(relation, { source: { ...source, role, self: authored && source.self }, because });
  }
  tellSpeakers(tokens, relations, told);
  return relations.map((relation) => {
    const { source = null, because = null } = told.get(relation) ?? {};
    return {
      mode: modeOf(sheet, relation),
      source,
      cue: cueOf(text, tokens, relation),
      content: { spans: relation.content.map((range) => withDoubledMarks(text, spanOf(tokens, range))) },
      confidence: Math.round(relation.confidence * 100) / 100,
      because: [...reasonsOf(sheet, relation), ...(because ? [because] : [])],
    };
  });
}

const startOf = ({ source }: Relation): number => source[0]?.[0] ?? 0;

function sourceOf(known: Known, relation: Relation): Told {
  const { text, tokens, references, acronyms, earlier } = known;
  const range = relation.source[0] ?? [0, 0];
  const antecedent = antecedentRange(tokens, range, (last) => {
    const mention = references.people.endingAt.get(last);
    return mention && [mention.from, mention.to];
  });
  const whole = antecedent ?? range;
  const identity = identityOf(text, tokens, nominalPart(tokens, whole), references, acronyms, earlier);
  const { name, type, head } = identity;
  if (name && head.pos !== "PRON") earlier.push({ name, type, head: head.text.toLowerCase() });
  if (earlier.length > REMEMBERED) earlier.shift();
  const stated = type === "person" && name ? roleIn(tokens.slice(...whole), name) : null;
  const spans = relation.source.map((part) => spanOf(tokens, part));
  const source = {
    spans,
    text: spans.map((part) => textOf(text, part)).join(" … "),
    name,
    type,
    role: stated && textOf(text, hull(stated.map((token) => token.span))),
    self: isOwn(known, relation, head),
  };
  const stands = antecedent && name ? `“${source.text}” stands for ${name}` : null;
  return { source, because: stands ?? identity.because };
}

/** Whether the source is who wrote the text, if it is written in its authors' name. */
function isOwn({ text, tokens }: Known, { source }: Relation, head: Identity["head"]): boolean {
  const range = source[0] ?? [0, 0];
  const { start } = spanOf(tokens, range);
  if (/[“"‘]$/.test(text.slice(Math.max(0, start - 3), start).trimEnd())) return false;
  const phrase = tokens.slice(...range);
  return (
    FIRST_PERSON.has(head.lemma) ||
    phrase.some(isUndersigned) ||
    (OWN.has(head.lemma) && phrase.some(({ lemma }) => lemma === "our")) ||
    isApposition(tokens, range[0])
  );
}

/** "“I think it will rain,” Ann Lee said": an "I" within what a person says is that person. Relations are in text order. */
function tellSpeakers(tokens: readonly Token[], relations: readonly Relation[], told: Map<Relation, Told>) {
  const open: Relation[] = [];
  for (const relation of relations) {
    const at = startOf(relation);
    while (open.length > 0 && endOf(open.at(-1) as Relation) <= (relation.content[0]?.[0] ?? 0)) open.pop();
    const own = told.get(relation);
    const first = tokens[at];
    if (own && first && pronounKind(first) === "speaker") {
      const outer = open.findLast((other) => other.content.some(([from, to]) => from <= at && at < to));
      const speaker = outer && told.get(outer)?.source;
      if (speaker?.type === "person" && speaker.name)
        told.set(relation, {
          source: { ...own.source, name: speaker.name, type: "person" },
          because: `“${first.text}” is who speaks, ${speaker.name}`,
        });
    }
    open.push(relation);
  }
}

const endOf = ({ content }: Relation): number => content.at(-1)?.[1] ?? 0;

function cueOf(text: string, tokens: readonly Token[], relation: Relation): Attribution["cue"] {
  const { cue, head } = relation;
  if (!cue) return null;
  const span = spanOf(tokens, cue);
  const entry = cueEntryOf(tokens, relation);
  const lemma = entry?.lemmas.join(" ") ?? tokens[head]?.lemma ?? "";
  return { spans: [span], text: textOf(text, span), lemma, stance: entry?.stance ?? "neutral" };
}
