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
 * The form itself and base forms a word may have by its ending ("thugs" → "thug", "looted" → "loot", "loote"), for
 * words the tagger left as they stand, above all capitalised ones. Some are no words; they only lead to entries.
 */
export const formAndBases = (form: string): readonly string[] =>
  form.length < shortest || !inflected.test(form)
    ? [form]
    : [
        form,
        ...endings.flatMap(([ending, bases]) =>
          ending.test(form) ? bases.map((base) => form.replace(ending, base)) : [],
        ),
      ];
