import { LEFT_OPEN } from "./paragraph-columns";
import type { Range } from "./range";
import { extentOf, isTaken, type Relation, takenBy } from "./relation";
import { COLON, MARK, OPENS, PARAGRAPH_START, type Sheet } from "./sheet";

/** A quotation goes on at most so many tokens behind what came before it, in one paragraph. */
const REACH = 40;
/** Confidence of a quotation that names no speaker near by. */
const ALONE = 0.3;

/**
 * Quoted contents that the first reading found and no relation has taken: they go on with the speaker before ("“…,”
 * Ruiz said. “…”", or after a colon), or stand alone, without cue and source.
 */
export function withContinued(
  relations: readonly Relation[],
  contents: readonly Range[],
  sheet: Sheet,
): Relation[] {
  const taken = takenBy(relations, sheet.length);
  const all = [...relations].sort((a, b) => extentOf(a)[1] - extentOf(b)[1]);
  const paragraph = paragraphNumbers(sheet);
  let before = 0;
  for (const range of contents) {
    if (sheet.quote[range[0]] !== OPENS || isTaken(taken, [range])) continue;
    while (before < all.length && extentOf(all[before] as Relation)[1] <= range[0]) before += 1;
    const last = all[before - 1];
    const longer: Relation | undefined = last && {
      ...last,
      content: [...last.content, range],
      rule: "quotation goes on",
    };
    if (last && longer && goesOn(sheet, paragraph, last, range[0])) all[before - 1] = longer;
    else all.splice(before, 0, alone(range));
  }
  return all;
}

const alone = (range: Range): Relation => ({
  source: [],
  cue: null,
  head: range[0],
  content: [range],
  confidence: ALONE,
  rule: "quotation without cue",
});

function goesOn(
  { quote, punctuation, paragraph: kind }: Sheet,
  paragraph: Int32Array,
  last: Relation,
  at: number,
): boolean {
  const end = extentOf(last)[1];
  const apart = (paragraph[at] as number) - (paragraph[end - 1] as number);
  const quotes = last.content.some(([from, to]) => quote[from] === OPENS || punctuation[to - 1] === MARK);
  const [from, to] = last.cue ?? [end, end];
  const colon =
    punctuation.subarray(from, to).includes(COLON) || punctuation.subarray(end - 1, end + 1).includes(COLON);
  if (apart === 0) return (quotes || colon) && at - end < REACH;
  return apart === 1 && (colon || (quotes && kind[at] === LEFT_OPEN));
}

function paragraphNumbers({ length, boundary }: Sheet): Int32Array {
  const numbers = new Int32Array(length);
  for (let at = 1; at < length; at += 1)
    numbers[at] = (numbers[at - 1] as number) + (boundary[at] === PARAGRAPH_START ? 1 : 0);
  return numbers;
}
