import { measured } from "#analysis";
import { unbroken } from "../../components/units";

/** A measured figure as a page prints it; `null` where it has not been measured. */
export function measuredWords(key: string): string | null {
  const figure = measured(key);
  return figure && unbroken(figure);
}

/** What was measured against human coders, in one sentence for the head of a page; `null` where nothing was. */
export function accuracyWords(): string | null {
  const [right, found] = [
    measuredWords("attribution.sentences.precision"),
    measuredWords("attribution.sentences.recall"),
  ];
  if (!right || !found) return null;
  return `on test articles, human coders agree with ${right} of the sentences marked as attributed, and ${found} of those they call attributed are marked`;
}

/** Beside the share of attributed words: how far it is off. */
export const shareAccuracy = (): string => {
  const error = measuredWords("attribution.share");
  return error ? ` On test articles the share is off by ${error}.` : " Its accuracy is not measured.";
};

/** Beside counts of loaded terms, which are those of the word list: how well it agrees with coders. */
export const termsAccuracy = (): string => {
  const agreement = measuredWords("loaded.listed");
  return agreement
    ? ` Agreement of the word list with trained coders, word by word: ${agreement} (F1).`
    : " Its accuracy is not measured.";
};
