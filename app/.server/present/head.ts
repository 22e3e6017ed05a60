import type { Document, Genre } from "#analysis";
import type { Item } from "../library";
import { documentHref } from "../state/document-ids";
import { isScored, languageName } from "./language";
import { dateWords, plural } from "./words";

export const GENRE_WORDS: Readonly<Record<Genre, string>> = {
  report: "news report",
  analysis: "analysis",
  letter: "open letter",
  statement: "statement",
};

/** Head of a document's column: what it is, where it leads. */
export interface HeadView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** Printed by the text itself; then the marked text shows it and the column does not repeat it. */
  readonly printed: boolean;
  readonly about: string;
}

/** What a text is called where it prints no headline: by its event, if that is known. */
export const titleOf = ({ title, event }: Pick<Document, "title" | "event">): string =>
  title ?? event ?? "Text without a headline";

export function headView(item: Item): HeadView {
  const { id, analysis, entry } = item;
  const { genre, date, headline, language } = analysis.document;
  return {
    id,
    href: documentHref(id),
    title: titleOf(analysis.document),
    printed: headline !== null,
    about: [
      dateWords(date, entry.document.dateInferred),
      genre ? GENRE_WORDS[genre] : "genre not stated",
      plural(analysis.words, "word"),
      ...(isScored(item) ? [] : [`in ${languageName(language ?? "und")}: not scored`]),
    ].join(", "),
  };
}
