import { createHash } from "node:crypto";
import { CUE, isFilled, isHash, KNOWN, SHAPES, type Shape, SOURCE } from "./shapes";

/** A record as an outside program gets it: nothing is known of it but that it was JSON. */
type Json = Record<string, unknown>;
type Pair = [number, number];
/** Says that something does not hold; a path names where. */
type Say = (where: string, problem: string) => void;

function checkShape(value: Json, shape: Shape, where: string, say: Say): void {
  for (const [field, is] of Object.entries(shape)) {
    if (!(field in value)) say(`${where}.${field}`, "is missing");
    else if (!is(value[field])) say(`${where}.${field}`, `is ${JSON.stringify(value[field])}`);
  }
}

/** Whether the pair is a half-open stretch of the text that holds something. */
const isSpan = (value: unknown, length: number): value is Pair =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every(Number.isInteger) &&
  value[0] >= 0 &&
  value[0] < value[1] &&
  value[1] <= length;

function checkSpans(value: unknown, text: string, where: string, say: Say): value is Pair[] {
  const isFine = Array.isArray(value) && value.length > 0 && value.every((one) => isSpan(one, text.length));
  if (!isFine) say(where, `${JSON.stringify(value)} are no spans of a text of ${text.length} units`);
  else if (value.some(([start], at) => start < (value[at - 1]?.[1] ?? 0)))
    say(where, "are not in order or overlap");
  return isFine;
}

/** Checks a source or a cue: `text` is the words of all its spans. */
function checkPart(part: unknown, shape: Shape, text: string, where: string, say: Say): void {
  if (part === null) return;
  const { spans, ...rest } = part as Json;
  checkShape(rest, shape, where, say);
  if (!checkSpans(spans, text, `${where}.spans`, say)) return;
  if (rest.text !== spans.map((span) => text.slice(...span)).join(" … "))
    say(`${where}.text`, `${JSON.stringify(rest.text)} is not what stands there`);
}

function checkAttributions(attributions: readonly Json[], text: string, say: Say): void {
  const byId = new Map(attributions.map((each) => [each.id, each]));
  for (const each of attributions) {
    const where = `attribution ${each.id}`;
    checkPart(each.source, SOURCE, text, `${where}.source`, say);
    checkPart(each.cue, CUE, text, `${where}.cue`, say);
    checkSpans((each.content as Json | undefined)?.spans, text, `${where}.content.spans`, say);
    const above = new Set<unknown>([each.id]);
    for (let at = each.within; at !== null; at = byId.get(at)?.within ?? null) {
      if (!byId.has(at)) say(`${where}.within`, `${at} is no attribution`);
      if (above.has(at)) {
        say(`${where}.within`, "leads in a circle");
        break;
      }
      above.add(at);
    }
  }
}

function checkTerms(terms: readonly Json[], text: string, say: Say): void {
  for (const { id, span, text: words, tier, entry } of terms) {
    if (isSpan(span, text.length) && words !== text.slice(...span))
      say(`term ${id}.text`, "is not what stands there");
    if ((tier === "suggested") !== (entry === null)) say(`term ${id}.entry`, `is ${entry} in tier ${tier}`);
  }
}

/** Checks a score: it is null with a reason, or is a number within its interval that is made of count and denominator. */
function checkScore(id: string, { value, count, of, interval, reason }: Json, say: Say): void {
  const where = `score ${id}`;
  if (!Number.isInteger(count) || !Number.isInteger(of) || (count as number) < 0 || (of as number) < 0)
    say(where, `count ${count} of ${of}`);
  if (value === null) {
    if (interval !== null || !isFilled(reason)) say(where, "is null with an interval or without a reason");
    return;
  }
  if (reason !== undefined) say(where, `has a value and the reason ${JSON.stringify(reason)}`);
  const most = id.startsWith("loaded") ? Number.POSITIVE_INFINITY : 1;
  const unit = most === 1 ? 1 : 1000;
  const shown = Number(value);
  if (Math.abs(shown - ((count as number) / (of as number)) * unit) > 1e-9)
    say(where, `${value} is not ${count} of ${of}`);
  if (interval === null) return;
  const [low, high] = interval as Pair;
  if (!(low >= 0 && low <= shown && shown <= high && high <= most))
    say(where, `${value} is not within ${interval}`);
}

/**
 * What a record of `analyse` has that its contract does not allow, each with where; empty where it keeps to it. Reads
 * nothing but the record and its text.
 */
export function breachesOf(record: Json, text: string): readonly string[] {
  const problems: string[] = [];
  const say: Say = (where, problem) => problems.push(`${where}: ${problem}`);
  checkShape(record, KNOWN, "record", say);
  const { version, lexicon, text: hash } = record.analyser as Json;
  if (!isFilled(version) || !isHash(lexicon)) say("analyser", `is ${version} with ${lexicon}`);
  if (hash !== createHash("sha256").update(text).digest("hex"))
    say("analyser.text", "is no hash of the text");
  if ("text" in record && record.text !== text) say("text", "is not the text as given");
  const ids = new Set<unknown>();
  for (const [kind, shape] of Object.entries(SHAPES)) {
    const marks = record[kind] as Json[];
    if (!Array.isArray(marks)) {
      say(kind, "is no array");
      continue;
    }
    for (const [at, mark] of marks.entries()) {
      const where = `${kind}[${at}]`;
      checkShape(mark, shape, where, say);
      if (kind !== "attributions" && !isSpan(mark.span, text.length))
        say(`${where}.span`, `${JSON.stringify(mark.span)} is no span of a text of ${text.length} units`);
      if (mark.id !== undefined && ids.has(mark.id)) say(`${where}.id`, `${mark.id} is taken`);
      ids.add(mark.id);
    }
  }
  const attributions = record.attributions as Json[];
  checkAttributions(attributions, text, say);
  checkTerms(record.loadedTerms as Json[], text, say);
  const known = new Set(attributions.map(({ id }) => id));
  for (const { id, voice, attribution } of record.claims as Json[]) {
    if (attribution !== null && !known.has(attribution))
      say(`claim ${id}`, `${attribution} is no attribution`);
    if (voice === "attributed" && attribution === null) say(`claim ${id}`, "is attributed to nothing");
    if (voice === "unattributed" && attribution !== null)
      say(`claim ${id}`, `is unattributed, yet ${attribution}`);
  }
  const scores = Object.entries(record.scores as Json);
  if (scores.length === 0) say("scores", "are none");
  for (const [id, score] of scores) checkScore(id, score as Json, say);
  const isMeasured = scores.some(([, score]) => (score as Json).value !== null);
  if (isMeasured && (record.sentences as Json[]).some(({ loaded }) => loaded === null))
    say("sentences", "have no probability in a document that is scored");
  return problems;
}
