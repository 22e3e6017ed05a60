import { isAuthored } from "../shared/authored";
import { isCommand } from "../shared/commands";
import { lower } from "../shared/letters";
import { sentenceRanges } from "../shared/sentence-ranges";
import { indicesWithin } from "../shared/spans";
import type { Attribution, Claim, ClaimVoice, Reading, Span, Token } from "../types";
import { clausesOf, isFiniteVerb } from "./clauses";
import { withoutEdges } from "./edges";
import { judgingWithin } from "./evaluative";
import hedges from "./hedges.json";
import { leadsIn, withSubject } from "./residue";

const HEDGES = new Map(hedges.flatMap(({ words, note }) => words.map((word) => [word, note] as const)));
/** What may stand between a subject and its cue. */
const BEFORE_CUE = new Set(["AUX", "ADV", "PART"]);
/** Of a phrase with none of these parts of speech nothing is told. */
const TELLING = new Set(["NOUN", "VERB", "ADJ", "NUM"]);
const ASKING = new Set(["ask", "wonder", "question"]);
const QUESTIONS = new Set(["whether", "if", "why", "how", "what", "who", "when", "where", "which"]);
/** A stretch with fewer words asserts too little to be coded. */
const SHORTEST = 3;
/** How sure a claim is whose voice is given by no relation. */
const SURE = { unattributed: 0.75, self: 0.85 };

/**
 * Assertive clauses with whose they are: `attributed` where they lie in the content of an attribution, `self` where
 * the authors speak ("we"), else `unattributed`: not attributed in the text, which does not say whose words they are.
 * Questions, headlines and commands are no claims. Ids c1, c2, … in text order.
 */
export function claims(
  reading: Pick<Reading, "document" | "sentences" | "tokens" | "attributions" | "loadedTerms" | "paragraphs">,
): readonly Claim[] {
  const { tokens, sentences, paragraphs } = reading;
  const owner = owners(reading);
  const found: Omit<Claim, "id">[] = [];
  for (const [index, [from, to]] of sentenceRanges(tokens, sentences).entries()) {
    if (paragraphs[sentences[index]?.paragraph ?? -1]?.headline || tokens[to - 1]?.text === "?") continue;
    if (isCommand(tokens, from, to)) continue;
    for (const [start, end, attribution] of stretches(owner, from, to)) {
      if (!attribution && leadsIn(tokens, start, end, to)) continue;
      const clauses = attribution
        ? [[start, end] as const]
        : clausesOf(tokens, withSubject(owner, tokens, [start, end], from), end);
      for (const clause of clauses) {
        const claim = claimOf(reading, clause, attribution);
        if (claim) found.push(claim);
      }
    }
  }
  return found.map((claim, index) => ({ id: `c${index + 1}`, ...claim }));
}

/** For every token the outermost attribution in whose content it stands; sources and cues are marked `null`. */
function owners({
  tokens,
  attributions,
}: Pick<Reading, "tokens" | "attributions">): (Attribution | null | undefined)[] {
  const owner = new Array<Attribution | null | undefined>(tokens.length).fill(undefined);
  for (const attribution of attributions) {
    if (!owns(attribution)) continue;
    for (const span of attribution.cue?.spans ?? []) owner.fill(null, ...verbGroup(tokens, span));
    if (attribution.mode !== "floating") {
      for (const span of attribution.source?.spans ?? []) owner.fill(null, ...indicesWithin(tokens, span));
    }
  }
  for (const attribution of attributions) {
    if (!owns(attribution)) continue;
    for (const span of attribution.content.spans) owner.fill(attribution, ...indicesWithin(tokens, span));
  }
  return owner;
}

/** Outermost relations own their content; what somebody wants is told by the text itself. */
const owns = ({ within: outer, cue }: Attribution): boolean => outer === null && cue?.stance !== "intention";

/** The cue with the auxiliaries and adverbs that belong to it ("have also been condemned"). */
function verbGroup(tokens: readonly Token[], cue: Span): [number, number] {
  const [first, to] = indicesWithin(tokens, cue);
  let from = first;
  while (BEFORE_CUE.has(tokens[from - 1]?.pos ?? "")) from -= 1;
  return [from, to];
}

/** Neighbouring tokens of one owner. */
function* stretches(owner: readonly (Attribution | null | undefined)[], from: number, to: number) {
  let start = from;
  for (let at = from + 1; at <= to; at += 1) {
    if (at < to && owner[at] === owner[start]) continue;
    const attribution = owner[start];
    if (attribution !== null) yield [start, at, attribution] as const;
    start = at;
  }
}

function claimOf(
  reading: Pick<Reading, "document" | "tokens" | "loadedTerms">,
  [from, to]: readonly [number, number],
  attribution: Attribution | undefined,
): Omit<Claim, "id"> | undefined {
  const { document, tokens, loadedTerms } = reading;
  const [start, end] = withoutEdges(tokens, from, to);
  if (isCommand(tokens, start, end) || asks(tokens[start], attribution)) return undefined;
  const words = tokens.slice(start, end).filter(({ word }) => word);
  const verb = words.length >= SHORTEST && someFinite(tokens, start, end);
  if (!verb && !(attribution && words.length >= SHORTEST && words.some(isTelling))) return undefined;
  const span = { start: tokens[start]?.span.start ?? 0, end: tokens[end - 1]?.span.end ?? 0 };
  const authored = isAuthored(document);
  const voice: ClaimVoice = attribution
    ? attribution.source?.self
      ? "self"
      : "attributed"
    : authored
      ? "self"
      : "unattributed";
  const hedge = words.find(({ lemma, text }, index) => HEDGES.has(lemma) && (index === 0 || isLower(text)));
  const judging = judgingWithin(loadedTerms, span);
  const confidence = attribution ? attribution.confidence : SURE[voice === "self" ? "self" : "unattributed"];
  return {
    span,
    voice,
    attribution: attribution?.id ?? null,
    hedged: hedge !== undefined,
    evaluative: judging !== null,
    confidence: verb ? confidence : Math.min(confidence, 0.5),
    because: [
      whose(voice, attribution),
      ...(confidence < UNCERTAIN
        ? ["uncertain: coders agree with fewer than half of attributions like this"]
        : []),
      ...(verb ? [] : ["no finite verb: it may be less than a claim"]),
      ...(hedge ? [`hedged by “${hedge.text}”: ${HEDGES.get(hedge.lemma)}`] : []),
      ...(judging ? [judging] : []),
    ],
  };
}

/** Below this confidence of its attribution a claim says that it is uncertain. */
const UNCERTAIN = 0.5;

function whose(voice: ClaimVoice, attribution: Attribution | undefined): string {
  if (voice === "self")
    return attribution
      ? "the authors attribute it to themselves"
      : "the authors speak: the document is a letter or statement";
  if (!attribution) return "no source is named for it in the text";
  return `attributed to ${attribution.source?.name ?? attribution.source?.text ?? "a source that is not named"}`;
}

/** In the middle of a sentence "May" is the month. */
const isLower = (text: string): boolean => text === lower(text);

/** A phrase of names alone tells nothing. */
const isTelling = ({ pos }: Token): boolean => TELLING.has(pos);

/** "asked whether …": an indirect question. */
const asks = (first: Token | undefined, attribution: Attribution | undefined): boolean =>
  ASKING.has(attribution?.cue?.lemma ?? "") && QUESTIONS.has(first?.lemma ?? "");

const someFinite = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (isFiniteVerb(tokens, at)) return true;
  return false;
};
