import { AFTER, AT, paragraphRanges } from "./paragraph-columns";
import type { Range } from "./range";
import { isTaken, type Relation, take } from "./relation";
import { CLOSES, MARK, type Sheet } from "./sheet";

/** Layout says who speaks; how often coders agreed on PolNeAR's training part with what these rules find. */
const CONFIDENCE = { dash: 0.9, label: 0.75 };
/** A label counts where it comes back, in paragraphs of at least so many tokens. */
const LEAST_LABELS = 2;
const LEAST_TOKENS = 5;

/** Relations that layout states: "“…” — Ana Ruiz" and, in a conversation, "RUIZ: …". */
export function structures(sheet: Sheet): Relation[] {
  const paragraphs = paragraphRanges(sheet);
  return [...dashSpeakers(sheet, paragraphs), ...speakerLabels(sheet, paragraphs)];
}

/** The relations by layout, and those others that are clear of them. */
export function withStructures(
  relations: readonly Relation[],
  stated: readonly Relation[],
  length: number,
): Relation[] {
  const taken = new Uint8Array(length);
  for (const { source, cue, content } of stated) take(taken, [...source, ...(cue ? [cue] : []), ...content]);
  return [
    ...relations.filter(({ cue, content }) => !isTaken(taken, [...content, ...(cue ? [cue] : [])])),
    ...stated,
  ];
}

function dashSpeakers(sheet: Sheet, paragraphs: readonly Range[]): Relation[] {
  return paragraphs.flatMap(([from, to]) => {
    if (sheet.punctuation[from] !== MARK || !sheet.dashPlace[from]) return [];
    const dash = sheet.dashPlace.indexOf(AT, from);
    let end = to;
    while (end > dash + 1 && sheet.punctuation[end - 1]) end -= 1;
    if (dash >= to || sheet.quote[dash - 1] !== CLOSES || end <= dash + 1) return [];
    const source: Range[] = [[dash + 1, end]];
    return {
      source,
      cue: [dash, dash + 1] as const,
      head: dash,
      content: [[from, dash] as const],
      confidence: CONFIDENCE.dash,
      rule: "dash speaker" as const,
    };
  });
}

function speakerLabels(sheet: Sheet, paragraphs: readonly Range[]): Relation[] {
  const labels = paragraphs.map((range) => labelOf(sheet, range));
  const counts = new Map<string, number>();
  for (const label of labels) if (label) counts.set(label.text, (counts.get(label.text) ?? 0) + 1);
  return labels.flatMap((label, index) => {
    const [from, to] = paragraphs[index] as Range;
    if (!label || (counts.get(label.text) ?? 0) < LEAST_LABELS || to - from < LEAST_TOKENS) return [];
    const { range, colon } = label;
    const content: Range[] = [[colon + 1, to], ...quotedAfter(sheet, paragraphs, labels, index)];
    return {
      source: [range],
      cue: [colon, colon + 1] as const,
      head: colon,
      content,
      confidence: CONFIDENCE.label,
      rule: "speaker label" as const,
    };
  });
}

/** In a conversation between quotation marks, the unlabelled paragraphs that open with a mark go on. */
function quotedAfter(
  sheet: Sheet,
  paragraphs: readonly Range[],
  labels: readonly unknown[],
  index: number,
): Range[] {
  const more: Range[] = [];
  if (sheet.punctuation[paragraphs[index]?.[0] ?? -1] !== MARK) return more;
  for (let next = index + 1; next < paragraphs.length && !labels[next]; next += 1) {
    const [from, to] = paragraphs[next] as Range;
    if (sheet.punctuation[from] !== MARK || to - from < 2) break;
    more.push([from + 1, to]);
  }
  return more;
}

function labelOf({ labelPlace, punctuation, tokens }: Sheet, [from, to]: Range) {
  if (labelPlace[to - 1] !== AFTER) return undefined;
  const colon = labelPlace.indexOf(AT, from);
  const start = punctuation[from] === MARK ? from + 1 : from;
  const text = tokens
    .slice(start, colon)
    .map((token) => token.text)
    .join(" ");
  return { range: [start, colon] as const, colon, text };
}
