const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/, ["y", "ie"]],
  [/(ss|sh|ch|x|z)es$/, ["$1"]],
  [/([^s])s$/, ["$1"]],
  [/([bdgklmnprtz])\1ed$/, ["$1"]],
  [/([bdgklmnprtz])\1ing$/, ["$1"]],
  [/ed$/, ["", "e"]],
  [/ing$/, ["", "e"]],
];

const inflected = /(?:s|ed|ing)$/;
const shortest = 5;

/**
 * Base forms a word may have by its ending ("thugs" → "thug", "looted" → "loot", "loote"), for words the tagger
 * left as they stand, above all capitalised ones. Some of them are no words; they only lead to entries.
 */
export const basesOf = (form: string): readonly string[] =>
  form.length < shortest || !inflected.test(form)
    ? []
    : endings.flatMap(([ending, bases]) =>
        ending.test(form) ? bases.map((base) => form.replace(ending, base)) : [],
      );
