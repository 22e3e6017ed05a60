import { isAuthored } from "../shared/authored";
import { withDoubledMarks } from "../shared/doubled-marks";
import { hull, textOf } from "../shared/spans";
import type { Attribution, Document, Source, SourceType, Token } from "../types";
import { cueEntryOf, modeOf, reasonsOf } from "./describe";
import { type Names, nameAround, namesIn } from "./names";
import { spanOf } from "./range";
import type { Relation } from "./relation";
import type { Sheet } from "./sheet";
import { antecedentPhrase, isApposition, nominalPart } from "./source-phrase";
import { roleIn } from "./source-role";
import { headOf, isUndersigned, typeOf } from "./source-type";

const FIRST_PERSON = new Set(["we", "i", "us", "me", "our", "my"]);
/** "Our coalition" speaks for the authors; "our government" does not. */
const OWN = new Set(
  "organisation organization group coalition union network association alliance federation committee society institution institute centre center team office staff board member letter statement report study position demand".split(
    " ",
  ),
);
/** Which kinds of source a pronoun can stand for. */
const THIRD_PERSON = new Map<string, readonly SourceType[]>([
  ["he", ["person"]],
  ["she", ["person"]],
  ["they", ["collective", "organisation"]],
  ["it", ["organisation", "document"]],
]);

/** A pronoun or repeated phrase refers to one of so many sources before it. */
const REMEMBERED = 100;

interface Mention {
  readonly at: number;
  readonly name: string;
  readonly type: SourceType;
  readonly head: string;
}

/** Gives every source its type, whether it is the authors themselves, and the fullest name the document has for it. */
export function resolveSources(
  document: Document,
  sheet: Sheet,
  relations: readonly Relation[],
): Omit<Attribution, "id" | "within">[] {
  const { tokens } = sheet;
  const authored = isAuthored(document);
  const names = namesIn(tokens);
  const mentions: Mention[] = [];
  const sources = new Map<Relation, Source>();
  const roles = new Map<string, string>();
  const inOrder = relations.filter(({ source }) => source.length > 0).sort((a, b) => startOf(a) - startOf(b));
  for (const relation of inOrder) {
    const { source, mention } = sourceOf(document.text, tokens, relation, names, mentions);
    if (mention) mentions.push(mention);
    if (mentions.length > REMEMBERED) mentions.shift();
    if (source.name && source.role && !roles.has(source.name)) roles.set(source.name, source.role);
    const role = source.role ?? roles.get(source.name ?? "") ?? null;
    sources.set(relation, { ...source, role, self: authored && source.self });
  }
  return relations.map((relation) => ({
    mode: modeOf(sheet, relation),
    source: sources.get(relation) ?? null,
    cue: cueOf(document.text, tokens, relation),
    content: {
      spans: relation.content.map((range) => withDoubledMarks(document.text, spanOf(tokens, range))),
    },
    confidence: Math.round(relation.confidence * 100) / 100,
    because: reasonsOf(sheet, relation),
  }));
}

const startOf = ({ source }: Relation): number => source[0]?.[0] ?? 0;

function sourceOf(
  text: string,
  tokens: readonly Token[],
  relation: Relation,
  names: Names,
  mentions: readonly Mention[],
) {
  const range = relation.source[0] ?? [0, 0];
  const span = spanOf(tokens, range);
  const spans = relation.source.map((part) => spanOf(tokens, part));
  const antecedent = antecedentPhrase(tokens, range);
  const phrase = nominalPart(antecedent ?? tokens.slice(...range));
  const head = headOf(phrase);
  const earlier = antecedentOf(phrase, head, range[0], mentions);
  const type = earlier?.type ?? typeOf(phrase);
  const words = textOf(text, span);
  const said = textOf(text, hull(phrase.map((token) => token.span)));
  const named = type === "person" || phrase.length === 1 ? nameAround(phrase, head, names) : null;
  const unnamed = head.pos === "PRON" || type === "vague";
  const name =
    earlier?.name ?? named ?? (unnamed ? null : said.replace(/^(?:the|an?)\s+|[\s,;:–—-]+$/gi, ""));
  const quoted = /[“"‘]$/.test(text.slice(Math.max(0, span.start - 3), span.start).trimEnd());
  const self =
    !quoted &&
    (FIRST_PERSON.has(head.lemma) ||
      phrase.some(isUndersigned) ||
      (OWN.has(head.lemma) && phrase.some(({ lemma }) => lemma === "our")) ||
      isApposition(tokens, range[0]));
  const stated = type === "person" && name ? roleIn(antecedent ?? tokens.slice(...range), name) : null;
  const role = stated && textOf(text, hull(stated.map((token) => token.span)));
  const source = { spans, text: words, name, type, role, self };
  const mention = name && head.pos !== "PRON" ? { at: range[0], name, type, head: head.lemma } : undefined;
  return { source, mention };
}

/** The last source a pronoun can stand for, or that a definite phrase repeats ("24 UN experts" … "the experts"). */
function antecedentOf(
  phrase: readonly Token[],
  head: Token,
  at: number,
  mentions: readonly Mention[],
): Mention | undefined {
  const kinds = THIRD_PERSON.get(head.lemma);
  if (kinds) return mentions.findLast((mention) => mention.at < at && kinds.includes(mention.type));
  if (phrase[0]?.lemma !== "the" || head.pos !== "NOUN") return undefined;
  const shorter = (mention: Mention) =>
    mention.name.length > phrase.map(({ text }) => text).join(" ").length - "the ".length;
  return mentions.findLast((mention) => mention.at < at && mention.head === head.lemma && shorter(mention));
}

function cueOf(text: string, tokens: readonly Token[], relation: Relation): Attribution["cue"] {
  const { cue, head } = relation;
  if (!cue) return null;
  const span = spanOf(tokens, cue);
  const entry = cueEntryOf(tokens, relation);
  const lemma = entry?.lemmas.join(" ") ?? tokens[head]?.lemma ?? "";
  return { spans: [span], text: textOf(text, span), lemma, stance: entry?.stance ?? "neutral" };
}
