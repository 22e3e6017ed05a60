const DOUBLED = "bdgklmnprtz";
const SIBILANT = /(?:ss|sh|ch|x|z)es$/;
const shortest = 5;

/** The ending of the form for which it may have base forms of its own, if it has one. */
function endingOf(form: string): "s" | "ed" | "ing" | undefined {
  if (form.length < shortest) return undefined;
  if (form.endsWith("s")) return "s";
  if (form.endsWith("ed")) return "ed";
  return form.endsWith("ing") ? "ing" : undefined;
}

/** Whether the form may have a base form of its own, by its ending. */
export const isInflected = (form: string): boolean => endingOf(form) !== undefined;

/**
 * Base forms a word may have by its ending ("thugs" → "thug", "looted" → "loot", "loote"), for words the tagger left
 * as they stand, above all capitalised ones. Some are no words; they only lead to entries. All begin as the word does.
 */
export function basesOf(form: string): readonly string[] {
  const ending = endingOf(form);
  if (ending === undefined) return [];
  const stem = form.slice(0, -ending.length);
  return ending === "s" ? withoutS(form, stem) : withoutEnding(stem);
}

/** "armies" → "army"; "matches" → "match"; "thugs" → "thug". */
function withoutS(form: string, stem: string): readonly string[] {
  const bases = form.endsWith("ies") ? [`${form.slice(0, -3)}y`, stem] : [];
  if (SIBILANT.test(form)) bases.push(form.slice(0, -2));
  if (!stem.endsWith("s")) bases.push(stem);
  return bases;
}

/** "banned" → "ban"; "looting" → "loot", "raiding" → "raid"; "forced" → "force". */
function withoutEnding(stem: string): readonly string[] {
  const last = stem.at(-1) as string;
  const doubled = last === stem.at(-2) && DOUBLED.includes(last);
  return [...(doubled ? [stem.slice(0, -1)] : []), stem, `${stem}e`];
}
