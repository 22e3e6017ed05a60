import { type Document, isRead, primaryLanguage } from "#analysis";
import type { NoticeView, TextLanguage } from "../../components/layout/language";
import type { NumberView } from "../../components/view";
import type { Item } from "../library";

const NAMES = new Intl.DisplayNames("en", { type: "language" });

/** A tag that can be looked up: language, script, region. */
const TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;

/** Scripts that run from right to left. */
const RIGHT_TO_LEFT = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"]);

/** "Spanish" for "es" and "es-MX"; a tag that names no language stands for itself, in quotation marks. */
export function languageName(tag: string): string {
  const language = primaryLanguage(tag);
  return TAG.test(language) ? (NAMES.of(language) ?? `“${tag}”`) : `“${tag}”`;
}

/** The language of a text and the way its lines run, for its element; `null` where they are those of the page. */
export function textLanguage({ language }: Pick<Document, "language">): TextLanguage | null {
  if (language === null || primaryLanguage(language) === "en" || !TAG.test(language)) return null;
  const script = new Intl.Locale(language).maximize().script ?? "";
  return { lang: language, dir: RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr" };
}

/** What a reader must know of the language of a text: that it is not scored, or was not told. */
export function languageNotice({ analysis }: Item): NoticeView | null {
  const { language } = analysis.document;
  if (!isRead(analysis.document)) {
    return {
      lead: `This text is in ${languageName(language ?? "und")}.`,
      text: "Parallax reads English only, so it is not scored.",
    };
  }
  return language === null || primaryLanguage(language) === "und"
    ? { lead: "The language of this text was not told.", text: "It is scored as if it were English." }
    : null;
}

/** Whether the texts' language is one that is scored. */
export const isScored = ({ analysis }: Item): boolean => isRead(analysis.document);

/** In place of a number that a text in another language does not have. */
export const notScored = ({ analysis }: Item): NumberView => ({
  ...{ value: null, at: null, interval: null, detail: "", href: null },
  reason: `not scored: in ${languageName(analysis.document.language ?? "und")}`,
});
