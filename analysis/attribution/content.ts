import { type CueEntry, cuesAt } from "../shared/cues";
import type { Frame } from "./frame";
import { phraseStartingAt, type Range } from "./phrases";
import { type FoundSource, isPassive, leadOf } from "./source";

/** Where the content of a cue stands, and by which rule it was found there. */
export interface FoundContent {
  readonly ranges: readonly Range[];
  readonly rule: string;
  readonly quoted: "all" | "part" | "none";
  readonly confidence: number;
}

/** How sure each rule is; to be replaced by measured precision when the stage is fitted. */
const SURE = {
  quote: 0.93,
  mixed: 0.88,
  clause: 0.82,
  bareClause: 0.68,
  infinitive: 0.78,
  naming: 0.75,
  phrase: 0.66,
};
/** Between a cue and its quotation stand at most so many tokens ("told reporters in Geneva on Friday, …"). */
const QUOTE_REACH = 14;
const CLAUSE_END = new Set([";"]);
const CONTRAST = new Set(["but", "while", "whereas", "although", "though"]);

/** The content of the cue at tokens `[cueFrom, cueTo)`, by the first frame of its entry that fits. */
export function contentOf(
  frame: Frame,
  entry: CueEntry,
  cueFrom: number,
  cueTo: number,
  source: FoundSource | undefined,
): FoundContent | undefined {
  const { frames } = entry;
  if (frames.has("phrase")) return roundPhrase(frame, cueFrom, source);
  const start = source && source.range[0] >= cueTo && source.range[0] <= cueTo + 1 ? source.range[1] : cueTo;
  return (
    (frames.has("quote")
      ? (quoteBefore(frame, cueFrom, cueTo, source) ?? quoteAfter(frame, start))
      : undefined) ??
    (frames.has("as") ? asPhrase(frame, cueFrom, start) : undefined) ??
    (frames.has("that") ? thatClause(frame, start) : undefined) ??
    (frames.has("inf") ? infinitive(frame, start) : undefined) ??
    (frames.has("quote") ? clauseBefore(frame, cueFrom, cueTo, source) : undefined) ??
    (frames.has("that") && !entry.noun ? bareClause(frame, start) : undefined) ??
    (frames.has("np") ? nounPhrase(frame, cueFrom, start) : undefined)
  );
}

/** "…," Price said: the quotation that ends where the source or the cue begins, and its second half behind them. */
function quoteBefore(
  frame: Frame,
  cueFrom: number,
  cueTo: number,
  source: FoundSource | undefined,
): FoundContent | undefined {
  const begin = source && source.range[1] <= cueFrom ? source.range[0] : leadOf(frame, cueFrom);
  const quote =
    quotationAt(frame, begin - 1) ??
    (frame.tokens[begin - 1]?.text === "," ? quotationAt(frame, begin - 2) : undefined);
  if (!quote || begin - 1 < frame.from) return undefined;
  const after = Math.max(cueTo, source?.range[1] ?? 0);
  const goesOn = after + 1 < frame.to && /^[,—]$/.test(frame.tokens[after]?.text ?? "");
  const resumed = goesOn ? quotationAt(frame, after + 1) : undefined;
  const lead = textBefore(frame, quote);
  return {
    ranges: resumed ? [[lead, quote[1]], resumed] : [[lead, quote[1]]],
    rule: resumed
      ? "inside quotation marks on both sides of the cue"
      : "inside quotation marks before the cue",
    quoted: lead < quote[0] ? "part" : "all",
    confidence: SURE.quote,
  };
}

/** Where a clause leads into the quotation in the same sentence ('Sanctions are "a farce," he said'), its first token. */
function textBefore(frame: Frame, quote: Range): number {
  const gap = quote[0] - frame.from;
  return gap > 0 && gap <= 12 && frame.tokens[quote[0] - 1]?.pos !== "PUNCT" ? frame.from : quote[0];
}

/** said (that …) "…": to the end of the quotation, or of the clause that holds it. */
function quoteAfter(frame: Frame, start: number): FoundContent | undefined {
  const { tokens } = frame;
  const limit = Math.min(frame.to, start + QUOTE_REACH);
  let clause = -1;
  for (let at = start; at < limit; at += 1) {
    const quote = quotationAt(frame, at);
    if (quote && quote[0] === at) {
      const begin = clause >= 0 ? clause : at;
      const end = continuation(frame, quote[1]);
      if (begin === at && end === quote[1])
        return {
          ranges: [quote],
          rule: "inside quotation marks after the cue",
          quoted: "all",
          confidence: SURE.quote,
        };
      return {
        ranges: [[begin, end]],
        rule: "a clause partly inside quotation marks, after the cue",
        quoted: "part",
        confidence: SURE.mixed,
      };
    }
    const token = tokens[at];
    if (!token || CLAUSE_END.has(token.text)) return undefined;
    const finite = token.pos === "VERB" || token.pos === "AUX";
    if (token.pos === "VERB" && cuesAt(tokens, at).some((entry) => entry.frames.has("quote") && !entry.noun))
      return undefined;
    if (token.lemma === "that" && clause < 0) clause = at;
    else if (finite && clause < 0) clause = at > start ? subjectBefore(frame, at, start) : at;
  }
  return undefined;
}

/** Behind the closing mark the clause may run on ("… possession” that would …"); to its end, else the mark. */
function continuation(frame: Frame, end: number): number {
  const next = frame.tokens[end];
  if (!next || end >= frame.to) return end;
  return next.pos === "PUNCT" || next.pos === "CCONJ" ? end : clauseEnd(frame, end);
}

function subjectBefore(frame: Frame, verb: number, start: number): number {
  let at = verb;
  while (at > start && frame.tokens[at - 1]?.pos !== "PUNCT") at -= 1;
  return at;
}

/** said that …, said: … */
function thatClause(frame: Frame, start: number): FoundContent | undefined {
  const { tokens } = frame;
  for (let at = start; at < Math.min(frame.to, start + 8); at += 1) {
    const token = tokens[at];
    if (token?.lemma === "that" && token.pos !== "DET" && tokens[at - 1]?.pos !== "NOUN")
      return clause(frame, at, "the clause after “that”", SURE.clause);
    if (token?.lemma === "that" && at === start)
      return clause(frame, at, "the clause after “that”", SURE.clause);
    if (
      token?.text === ":" ||
      (/^(?:whether|if|how|why|what)$/.test(token?.lemma ?? "") && at <= start + 2)
    ) {
      return clause(
        frame,
        token?.text === ":" ? at + 1 : at,
        `the clause after “${token?.text}”`,
        SURE.clause,
      );
    }
    if (token?.pos === "VERB" || token?.pos === "PUNCT") return undefined;
  }
  return undefined;
}

/** "…, Khan said": the clause before the source, with a comma between. */
function clauseBefore(
  frame: Frame,
  cueFrom: number,
  cueTo: number,
  source: FoundSource | undefined,
): FoundContent | undefined {
  const behind = frame.tokens[Math.max(cueTo, source?.range[1] ?? 0)];
  if (behind && /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|SCONJ|VERB|PART)$/.test(behind.pos)) return undefined;
  const begin = source ? Math.min(source.range[0], cueFrom) : leadOf(frame, cueFrom);
  if (frame.tokens[begin - 1]?.text !== "," || begin - 1 - frame.from < 3) return undefined;
  const words = frame.tokens.slice(frame.from, begin - 1);
  if (
    !words.some(({ pos }) => pos === "VERB" || pos === "AUX") ||
    /^(?:ADP|SCONJ)$/.test(words[0]?.pos ?? "")
  )
    return undefined;
  return {
    ranges: [[frame.from, begin - 1]],
    rule: "the clause before the source and cue",
    quoted: "none",
    confidence: SURE.clause,
  };
}

/** said (that left out) …: what follows holds a subject and a verb. */
function bareClause(frame: Frame, start: number): FoundContent | undefined {
  const { tokens } = frame;
  const first = tokens[start];
  if (!first || start >= frame.to || first.pos === "PUNCT" || first.pos === "ADP") return undefined;
  const subject = phraseStartingAt(tokens, start, frame.to);
  const end = clauseEnd(frame, start);
  const verb = tokens
    .slice(subject?.[1] ?? start, end)
    .findIndex(({ pos }) => pos === "VERB" || pos === "AUX");
  const after = subject?.[1] ?? start;
  const joined = tokens.slice(after, after + Math.max(verb, 0)).some(({ pos }) => pos === "CCONJ");
  return subject && verb >= 0 && verb <= 8 && !joined
    ? clause(frame, start, "the clause after the cue", SURE.bareClause)
    : undefined;
}

/** urged them to …, demand that … : the infinitive with whom it is asked of. */
function infinitive(frame: Frame, start: number): FoundContent | undefined {
  const { tokens } = frame;
  for (let at = start; at < Math.min(frame.to, start + 26); at += 1) {
    const token = tokens[at];
    if (
      token?.lemma === "to" &&
      (tokens[at + 1]?.pos === "VERB" ||
        tokens[at + 1]?.pos === "AUX" ||
        tokens[at + 1]?.pos === "ADV" ||
        tokens[at + 1]?.text === '"')
    ) {
      return clause(frame, at, "the infinitive after the cue", SURE.infinitive);
    }
    if (token?.pos === "VERB" || CLAUSE_END.has(token?.text ?? "")) return undefined;
  }
  return undefined;
}

/** called it …, labelled as … */
function asPhrase(frame: Frame, cueFrom: number, start: number): FoundContent | undefined {
  const { tokens } = frame;
  const as = tokens.findIndex(
    (token, index) => index >= start && index < Math.min(frame.to, start + 12) && token.lemma === "as",
  );
  if (as >= 0) {
    const quote = quotationAt(frame, as + 1);
    return quote && quote[0] === as + 1
      ? {
          ranges: [[as, coordinated(frame, quote[1])]],
          rule: "the name given after “as”",
          quoted: "part",
          confidence: SURE.naming,
        }
      : upToComma(frame, clause(frame, as, "the name given after “as”", SURE.naming));
  }
  for (let at = start; at < Math.min(frame.to, start + 8); at += 1) {
    const quote = quotationAt(frame, at);
    if (quote && quote[0] === at)
      return {
        ranges: [[at, coordinated(frame, quote[1])]],
        rule: "the name given in quotation marks",
        quoted: "all",
        confidence: SURE.naming,
      };
  }
  return isPassive(tokens, leadOf(frame, cueFrom), cueFrom) ? nounPhrase(frame, cueFrom, start) : undefined;
}

/** A name given with "as" ends at the next comma. */
function upToComma(frame: Frame, content: FoundContent | undefined): FoundContent | undefined {
  const [from, to] = content?.ranges[0] ?? [0, 0];
  const comma = frame.tokens
    .slice(from, to)
    .findIndex((token, index) => token.text === "," && frame.quotedBy[from + index] === frame.inside);
  return content && comma > 0 ? { ...content, ranges: [[from, from + comma]] } : content;
}

/** "appalling" and "an escalation": a second quoted name joined by "and". */
function coordinated(frame: Frame, end: number): number {
  const second = frame.tokens[end]?.lemma === "and" ? quotationAt(frame, end + 1) : undefined;
  return second && second[0] === end + 1 ? second[1] : end;
}

/** condemned …, rejects … : the noun phrase and what belongs to it; of a passive, its subject. */
function nounPhrase(frame: Frame, cueFrom: number, start: number): FoundContent | undefined {
  const { tokens } = frame;
  const lead = leadOf(frame, cueFrom);
  if (isPassive(tokens, lead, cueFrom)) {
    return lead > frame.from
      ? {
          ranges: [[frame.from, lead]],
          rule: "subject of the passive cue",
          quoted: "none",
          confidence: SURE.phrase,
        }
      : undefined;
  }
  const next = tokens[start];
  const opens =
    next &&
    (/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(next.pos) || next.text === '"' || next.text.endsWith("ing"));
  return opens && start < frame.to ? clause(frame, start, "what the cue is about", SURE.phrase) : undefined;
}

/** According to X, … : the rest of the sentence, or what stands before it. */
function roundPhrase(
  frame: Frame,
  cueFrom: number,
  source: FoundSource | undefined,
): FoundContent | undefined {
  if (!source) return undefined;
  const after = source.range[1];
  if (cueFrom - frame.from <= 1 && frame.tokens[after]?.text === ",")
    return clause(frame, after + 1, "the sentence after the source phrase", SURE.clause);
  const end = frame.tokens[cueFrom - 1]?.text === "," ? cueFrom - 1 : cueFrom;
  return end > frame.from
    ? {
        ranges: [[frame.from, end]],
        rule: "the sentence before the source phrase",
        quoted: "none",
        confidence: SURE.clause,
      }
    : undefined;
}

function clause(frame: Frame, from: number, rule: string, confidence: number): FoundContent | undefined {
  const end = clauseEnd(frame, from);
  if (end <= from) return undefined;
  const quoted = frame.quotedBy.slice(from, end).some((quotation) => quotation !== frame.inside);
  return { ranges: [[from, end]], rule, quoted: quoted ? "part" : "none", confidence };
}

/** End of the clause that holds token `from`: before a semicolon, a contrast, a following participle cue, the stop. */
function clauseEnd(frame: Frame, from: number): number {
  const { tokens, quotedBy, inside } = frame;
  for (let at = from + 1; at < frame.to; at += 1) {
    if (quotedBy[at] !== inside) continue;
    const token = tokens[at];
    if (!token) break;
    if (CLAUSE_END.has(token.text)) return at;
    if (token.text === "," && (CONTRAST.has(tokens[at + 1]?.lemma ?? "") || speaks(frame, at + 1))) return at;
    if (/^(?:saying|describing|calling|adding|warning|urging)$/.test(token.text))
      return tokens[at - 1]?.text === "," ? at - 1 : at;
    if (
      /^(?:and|but)$/.test(token.lemma) &&
      /^(?:says|said|called|urged|linked|added|noted|pointed)$/.test(tokens[at + 1]?.text ?? "")
    )
      return at;
  }
  return /^[.!?]$/.test(tokens[frame.to - 1]?.text ?? "") ? frame.to - 1 : frame.to;
}

/** ", Price said": a source and a cue of speech follow. */
function speaks(frame: Frame, at: number): boolean {
  const subject = phraseStartingAt(frame.tokens, at, frame.to);
  if (!subject || frame.tokens[subject[1]]?.pos !== "VERB") return false;
  return cuesAt(frame.tokens, subject[1]).some(({ frames, noun }) => frames.has("quote") && !noun);
}

/** Token range of the quotation (within the frame) that token `at` belongs to. */
function quotationAt(frame: Frame, at: number): Range | undefined {
  const index = frame.quotedBy[at] ?? -1;
  if (index < 0 || index === frame.inside || at < 0) return undefined;
  return frame.quotationRanges[index];
}
