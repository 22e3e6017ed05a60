import { measured } from "#analysis";

/** What was measured against human coders, in one sentence for the head of a page; `null` where nothing was. */
export function accuracyWords(): string | null {
  const [right, found] = [
    measured("attribution.sentences.precision"),
    measured("attribution.sentences.recall"),
  ];
  if (!right || !found) return null;
  return `on test articles, human coders agree with ${right} of the sentences marked as attributed, and ${found} of those they call attributed are marked`;
}

/** Beside the share of attributed words: how far it is off. */
export const shareAccuracy = (): string => {
  const error = measured("attribution.share");
  return error ? ` On test articles the share is off by ${error}.` : " Its accuracy is not measured.";
};

/** Beside counts of loaded terms, which are those of the word list: how well it agrees with coders. */
export const termsAccuracy = (): string => {
  const agreement = measured("loaded.listed");
  return agreement
    ? ` Agreement of the word list with trained coders, word by word: ${agreement} (F1).`
    : " Its accuracy is not measured.";
};
