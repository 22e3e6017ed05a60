import type { Comparison, Keyness } from "#analysis";
import type { KeynessView } from "../../components/tables/view";
import type { Item } from "../library";

/** Above this z a word is more, or below it less, typical of a text than chance would show, at 95 %. */
const DISTINCT = 1.96;
/** Most words shown of each text and kind. */
const MOST = 12;

/**
 * The words most typical of each text, and those notably absent from it, with the counts behind them.
 * @param hrefOf opens the lines in which a word stands
 */
export function keynessView(
  items: readonly Item[],
  { keyness, absent }: Comparison,
  hrefOf: (word: string) => string,
): readonly KeynessView[] {
  return items.map(({ id, outlet }) => {
    const rows = (all: readonly Keyness[], isMeant: (z: number) => boolean) =>
      all
        .filter((row) => row.document === id && isMeant(row.z))
        .slice(0, MOST)
        .map((row) => ({
          term: row.term,
          z: row.z.toFixed(1).replace("-", "−"),
          counts: `${row.count} of ${row.words.toLocaleString("en")}; elsewhere ${row.elsewhere} of ${row.wordsElsewhere.toLocaleString("en")}`,
          href: hrefOf(row.term),
        }));
    return {
      outlet,
      typical: rows(keyness, (z) => z > DISTINCT),
      absent: rows(absent, (z) => z < -DISTINCT),
    };
  });
}
