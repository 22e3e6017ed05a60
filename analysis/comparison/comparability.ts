import { isRead, primaryLanguage } from "../shared/read";
import type { Analysis, Document } from "../types";

/** A text twice as long as another gives more room to every count. */
const lengthRatio = 2;

const plain = (words: number): string => words.toLocaleString("en");

/** "genre differs: …", where the stated values differ. */
function differs(name: string, values: readonly (string | null)[]): readonly string[] {
  const stated = [...new Set(values.filter((value) => value !== null))];
  return stated.length > 1 ? [`${name} differs: ${stated.join(", ")}`] : [];
}

/** "genre unknown for …", where a value is not stated. */
function unknown(
  name: string,
  values: readonly (string | null)[],
  ids: readonly string[],
): readonly string[] {
  const missing = ids.filter((_, index) => values[index] === null);
  return missing.length > 0 ? [`${name} unknown for ${missing.join(", ")}`] : [];
}

/** Documents in languages that the analysis does not read. */
function unread(documents: readonly Document[]): readonly string[] {
  const missing = documents.filter((document) => !isRead(document));
  const listed = missing.map(({ id, language }) => `${id} (${language})`).join(", ");
  return missing.length > 0 ? [`not scored and not paired, as only English is read: ${listed}`] : [];
}

function lengths(analyses: readonly Analysis[]): readonly string[] {
  const counts = analyses.map(({ words }) => words);
  const [shortest, longest] = [Math.min(...counts), Math.max(...counts)];
  return longest >= lengthRatio * shortest && longest > shortest
    ? [`length differs: ${plain(shortest)} to ${plain(longest)} words`]
    : [];
}

/** How many documents an outlet stands for: a number from one text is about that text. */
function basis(documents: readonly Document[]): readonly string[] {
  const perOutlet = new Map<string, number>();
  for (const { outlet } of documents)
    if (outlet !== null) perOutlet.set(outlet, (perOutlet.get(outlet) ?? 0) + 1);
  const single = [...perOutlet].filter(([, n]) => n === 1).map(([outlet]) => outlet);
  if (documents.length === 1) return ["one document: about this text, not this outlet"];
  if (single.length === documents.length) return ["one document each: about these texts, not these outlets"];
  return single.length > 0
    ? [`one document only: about the text, not the outlet, for ${single.join(", ")}`]
    : [];
}

/**
 * What must be known before the numbers of these documents are compared, one statement each: what differs, what is
 * unknown, and how few documents the numbers rest on. Empty where nothing stands in the way, or without documents.
 */
export function comparability(analyses: readonly Analysis[]): readonly string[] {
  if (analyses.length === 0) return [];
  const documents = analyses.map(({ document }) => document);
  const ids = documents.map(({ id }) => id);
  const compared = (["event", "date", "genre", "language"] as const).flatMap((name) => {
    const values = documents.map((document) => (name === "language" ? spoken(document) : document[name]));
    return [...differs(name, values), ...unknown(name, values, ids)];
  });
  const outlets = documents.map(({ outlet }) => outlet);
  return [
    ...compared,
    ...unread(documents),
    ...unknown("outlet", outlets, ids),
    ...lengths(analyses),
    ...basis(documents),
  ];
}

/** British and American English are one language. */
const spoken = ({ language }: Document): string | null => language && primaryLanguage(language);
