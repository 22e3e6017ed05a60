import { type Block, fewestWords } from "./blocks";
import { englishShare } from "./english";
import { isProse } from "./prose";
import { byTrigrams } from "./trigrams";

/** From this share of function words on a stretch is English, and trigrams are not asked. */
const surelyEnglish = 0.2;

/** With fewer function words a stretch that looks like English is none: headlines have more, code and lists do not. */
const leastEnglish = 0.05;

/** The language of a stretch as BCP 47 code; `null` where it is too short, no prose, or not told. */
export function tell(block: Block): string | null {
  if (block.count < fewestWords) return null;
  const share = englishShare(block.words);
  if (share >= surelyEnglish) return "en";
  if (!isProse(block)) return null;
  const language = byTrigrams(block.text);
  return language === "en" && share < leastEnglish ? null : language;
}
