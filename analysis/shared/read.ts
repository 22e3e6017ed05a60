import type { Document } from "../types";

/** The language of a tag without script and region, in lower case: "en" of "en-US". */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] as string;

/** "und" says that the language is not known. */
const read: ReadonlySet<string> = new Set(["en", "und"]);

/**
 * Whether the rules apply to a document: they read English. One whose language was not told is read as if it were
 * English, since most short or unusual texts whose language cannot be told from them are.
 */
export const isRead = ({ language }: Pick<Document, "language">): boolean =>
  language === null || read.has(primaryLanguage(language));
