import type { StoryDocument } from "../document";
import { byDate } from "../order";
import { candidates } from "./candidates";
import { type Copies, copiesAmong, type Overlap } from "./copies";
import { originalOf } from "./original";
import type { ReusePrints } from "./prints";
import { remembered } from "./remembered";
import { readForRuns, type SharedRun, sharedRuns } from "./runs";

/** Two documents of which one re-uses words of the other, or both those of a third text. */
export interface ReusePair {
  readonly documents: readonly [string, string];
  /** Share of each document's words that stand in the other in the same order, 0 to 1. */
  readonly shares: readonly [number, number];
  /** The words they share, with their place in each text. */
  readonly runs: readonly SharedRun[];
  /** The one that is dated first, or `null` where the dates do not say. */
  readonly original: string | null;
  readonly because: readonly string[];
}

/** Re-used text among documents. */
export interface Reuse {
  readonly pairs: readonly ReusePair[];
  readonly copies: readonly Copies[];
}

/** Of a pair that is listed, so much of one text stands in the other: more than quotations of one speech mostly are. */
const fewest = 1 / 5;

/** Texts kept as read: those that many others are compared with, one after another. */
const textsKept = 64;

/** A share in whole per cent. */
const percent = (share: number): string => `${Math.round(share * 100)} %`;

/**
 * Text that documents re-use: pairs with the runs of words they share, and sets of copies of one text. Similar wording
 * does not count, only words in the same order; neither title nor language matters. Whether the one took from the other or both from a
 * third is not known, and never claimed. Pairs in the order of the dates of their later document. Repeatable; time
 * grows in line with the number of documents.
 * @param prints what `reusePrints` keeps of each document; ids must be unique
 * @param documentAt the document of an index into `prints`, asked for only where two share prints
 */
export function reuse(prints: readonly ReusePrints[], documentAt: (index: number) => StoryDocument): Reuse {
  const overlaps: Overlap[] = [];
  const textAt = remembered((index) => {
    const { id, date, text, boilerplate } = documentAt(index);
    return { id, date, ...readForRuns({ text, boilerplate }) };
  }, textsKept);
  const pairs = candidates(prints, byDate(prints)).flatMap((pair): readonly ReusePair[] => {
    const [a, b] = pair[0] < pair[1] ? pair : ([pair[1], pair[0]] as const);
    const [one, other] = [textAt(a), textAt(b)];
    const { runs, covered } = sharedRuns(one, other);
    const shares = [covered[0] / one.words.length, covered[1] / other.words.length] as const;
    if (Math.max(...shares) < fewest) return [];
    overlaps.push({ documents: [a, b], shares });
    const { original, because } = originalOf([one, other]);
    const said = `${percent(shares[0])} of ${one.id} stands in ${other.id}, ${percent(shares[1])} the other way`;
    return [{ documents: [one.id, other.id], shares, runs, original, because: [said, because] }];
  });
  return { pairs, copies: copiesAmong(prints, overlaps) };
}
