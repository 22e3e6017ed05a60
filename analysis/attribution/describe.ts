import { type CueEntry, cuesAt } from "../shared/cues";
import type { AttributionMode, Token } from "../types";
import { cueCount } from "./cue-levels";
import { holds, type Range } from "./range";
import type { Relation } from "./relation";
import { SURE } from "./select";
import type { Sheet } from "./sheet";

/** The entry of the stance lexicon for a relation's cue: the one that holds its head, or else any within the cue. */
export function cueEntryOf(tokens: readonly Token[], { cue, head }: Relation): CueEntry | undefined {
  if (!cue) return undefined;
  let any: CueEntry | undefined;
  for (let at = cue[0]; at < cue[1]; at += 1) {
    const fits = cuesAt(tokens, at).find(
      ({ lemmas, noun }) => at + lemmas.length <= cue[1] && noun === (tokens[at]?.pos === "NOUN"),
    );
    if (fits && holds([at, at + fits.lemmas.length], head)) return fits;
    any ??= fits;
  }
  return any;
}

/** Share of a relation's content words that stand between quotation marks. */
function quotedShare({ tokens, quote }: Sheet, content: readonly Range[]): number {
  let [quoted, words] = [0, 0];
  for (const [from, to] of content)
    for (let at = from; at < to; at += 1)
      if (tokens[at]?.word) {
        words += 1;
        if (quote[at]) quoted += 1;
      }
  return words ? quoted / words : 0;
}

/** *Floating* names its speaker elsewhere; *direct* is all quoted, but for a word or two; *mixed* in part. */
export function modeOf(sheet: Sheet, { cue, content, rule }: Relation): AttributionMode {
  if (!cue) return "floating";
  if (rule === "dash speaker" || rule === "speaker label" || rule === "block after a colon") return "direct";
  const share = quotedShare(sheet, content);
  return share > 0.95 ? "direct" : share > 0 ? "mixed" : "indirect";
}

const RULES: Readonly<Record<Relation["rule"], string | null>> = {
  learned: null,
  "dash speaker": "rule “dash speaker”: a name behind a dash at the paragraph's end is whose words they are",
  "speaker label":
    "rule “speaker label”: a name and a colon open the paragraph, as in other paragraphs of this text",
  "block after a colon":
    "rule “block after a colon”: the paragraph before ends with the cue and a colon, and says whose words follow",
  "quotation goes on":
    "rule “quotation goes on”: quoted words behind those of the same speaker, with no other cue",
  "clause goes on":
    "rule “clause goes on”: the quotation is the subject of a clause, and the whole clause is what is said",
  "list goes on": "rule “list goes on”: the words behind the comma read as said by the same speaker",
  "quotation without cue": "rule “quotation without cue”: quoted words; nobody near by is said to speak them",
  "words without cue": "rule “words without cue”: they read like somebody's words; who speaks was not found",
};

const UNSURE =
  "unsure, and marked all the same: the words look like somebody's, and nothing surer was found for them";

/** Why a relation is there, in words: its cue, where source and content stand, the rule, and how sure that is. */
export function reasonsOf(sheet: Sheet, relation: Relation): readonly string[] {
  const rule = RULES[relation.rule];
  return [
    cueReason(sheet.tokens, relation),
    sourceReason(relation),
    contentReason(sheet, relation),
    ...(rule ? [rule] : []),
    ...(relation.confidence < SURE ? [UNSURE] : []),
    `of relations that look like this one, coders agreed with about ${Math.round(relation.confidence * 100)} in 100`,
  ];
}

function cueReason(tokens: readonly Token[], relation: Relation): string {
  const { cue, head } = relation;
  if (!cue) return "no cue in this sentence";
  const words = tokens.slice(...cue).map(({ text }) => text);
  const { lemma, pos } = tokens[head] as Token;
  const count = cueCount(lemma, pos);
  const note = cueEntryOf(tokens, relation)?.note;
  const marked = count?.marked
    ? `${note ? "Coders" : "coders"} marked “${lemma}” as part of a cue ${count.marked} of ${count.all} times`
    : "";
  const known = [note, marked].filter(Boolean).join(" ");
  return `cue “${words.join(" ")}”: ${known || "a word that coders did not meet, in a place where cues stand"}`;
}

function sourceReason({ source, cue }: Relation): string {
  const [first] = source;
  if (!first) return "source: none is named";
  return cue ? `source: ${placeOf(first, cue)}` : "source: speaker of the quotation before";
}

function contentReason(sheet: Sheet, { content, cue }: Relation): string {
  const share = quotedShare(sheet, content);
  const quoted =
    share > 0.95
      ? "inside quotation marks"
      : share > 0
        ? "partly inside quotation marks"
        : "without quotation marks";
  const [first] = content;
  const that = first && sheet.tokens[first[0]]?.lemma === "that" ? ", introduced by “that”" : "";
  const place = first && cue ? `, ${placeOf(first, cue)}` : "";
  const parts = content.length > 1 ? `, in ${content.length} parts` : "";
  return `content: ${quoted}${that}${place}${parts}`;
}

function placeOf([from, to]: Range, cue: Range): string {
  const right = from >= cue[1];
  const gap = right ? from - cue[1] : cue[0] - to;
  const side = right ? "right" : "left";
  return gap <= 0
    ? `directly ${side} of the cue`
    : `${gap} ${gap === 1 ? "word" : "words"} ${side} of the cue`;
}
