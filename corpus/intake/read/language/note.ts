import type { LanguageRead } from "../language";

const names = new Intl.DisplayNames("en", { type: "language" });

/** What a reader should know of the languages of a text: those it is in besides its own, if any; else `null`. */
export function languageNote({ language, others }: LanguageRead): string | null {
  if (others.length === 0) return null;
  const words = new Map<string, number>();
  for (const stretch of others)
    words.set(stretch.language, (words.get(stretch.language) ?? 0) + stretch.words);
  const list = [...words].map(([code, count]) => `${names.of(code)} (about ${Math.round(count)} words)`);
  return language === null
    ? `In several languages, none of them in most of the text: ${list.join(", ")}`
    : `Holds stretches in other languages: ${list.join(", ")}`;
}
