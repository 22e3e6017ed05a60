import type { Sink } from "../../shared/linear/hash";
import type { Bounded } from "../bounds";
import type { Range } from "../range";
import type { TokenScores } from "../scores";
import { OPENS, type Sheet } from "../sheet";
import { level9 } from "./levels";
import { step } from "./surroundings";

/** What the features of a candidate's confidence are read from. */
export interface ConfidenceView {
  readonly sheet: Sheet;
  readonly scores: TokenScores;
  readonly cueLevel: Uint8Array;
  readonly candidate: Bounded;
  /** Whether a likelier candidate claims some of the same words. */
  readonly contested: boolean;
}

/** Features of one candidate for the probability that a coder would agree with it. */
export function confidenceFeatures(
  { sheet, scores, cueLevel, candidate, contested }: ConfidenceView,
  sink: Sink,
): void {
  const { anchor, source, cue, content } = candidate;
  const head = anchor.at;
  const sure = Math.min(15, Math.floor(candidate.likelihood * 16));
  const first = level9(meanOf(scores.content, content));
  const second = level9(candidate.contentLikelihood);
  const bounds = level9(candidate.boundsLikelihood);
  const named = source[0] ? level9(candidate.sourceLikelihood) : 9;
  const quoted = quotedOf(sheet, content);
  const pos = sheet.pos[head] as number;
  const layout = layoutOf(source, cue, content);
  const length = step(content.reduce((all, [from, to]) => all + to - from, 0));
  const inQuote = sheet.quote[head] ? 1 : 0;
  sink.add(1, sure);
  sink.add(2, sure, second);
  sink.add(3, sure, first);
  sink.add(4, sure, named);
  sink.add(5, level9(anchor.likelihood), second * 16 + first);
  sink.add(6, bounds, sure);
  sink.add(7, quoted, sure);
  sink.add(8, layout);
  sink.add(9, layout, quoted);
  sink.add(10, length, quoted);
  sink.add(11, (cueLevel[head] as number) * 32 + pos, sure);
  sink.add(12, sheet.lemma[head] as number);
  sink.add(13, (sheet.sense[head] as number) * 32 + pos, second);
  sink.add(14, sheet.middle[head] as number);
  sink.add(15, first, named);
  sink.add(16, first * 16 + second, bounds);
  sink.add(17, source[0] ? (sheet.pos[source[0][1] - 1] as number) : 99, pos);
  sink.add(18, content.length, quoted);
  sink.add(19, cue[1] - cue[0], pos);
  sink.add(20, contested ? 1 : 0, sure);
  sink.add(21, inQuote, sure);
  sink.add(22, inQuote, quoted);
  sink.add(23, candidate.sourceless > 0.5 ? 1 : 0, named * 16 + sure);
  sink.add(24, sheet.first[head] === head ? 1 : 0, pos);
}

/** Mean of a column over ranges, 0 without any. */
export function meanOf(column: Float32Array, ranges: readonly Range[]): number {
  let [sum, count] = [0, 0];
  for (const [from, to] of ranges)
    for (let at = from; at < to; at += 1) {
      sum += column[at] as number;
      count += 1;
    }
  return count ? sum / count : 0;
}

/** 2 where the content opens a quotation, 1 where it holds quoted words, else 0. */
function quotedOf({ quote }: Sheet, content: readonly Range[]): number {
  if (content[0] && quote[content[0][0]] === OPENS) return 2;
  return content.some(([from, to]) => quote.subarray(from, to).some((place) => place > 0)) ? 1 : 0;
}

/** The order of the first five parts, as a number in base 4. */
function layoutOf(source: readonly Range[], cue: Range, content: readonly Range[]): number {
  const parts = [...source.map(([at]) => [at, 1]), [cue[0], 2], ...content.map(([at]) => [at, 3])] as [
    number,
    number,
  ][];
  return parts
    .sort((a, b) => a[0] - b[0])
    .slice(0, 5)
    .reduce((all, [, role]) => all * 4 + role, 0);
}
