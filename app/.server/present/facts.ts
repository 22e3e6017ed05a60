import type { Guess } from "#corpus";
import type { Item } from "../library";
import { GENRE_WORDS } from "./head";
import { languageName } from "./language";
import { dateWords } from "./words";

/** One thing that is known of a document, or that it is not. */
export interface FactView {
  readonly label: string;
  readonly text: string;
  readonly note: string | null;
  /** How it was read from the text, where nobody gave it; else `null`. */
  readonly read: string | null;
}

/** What is known of the document, and what is not: unknown is said, and what was read from the text. */
export function factsView({ outlet, entry: { document } }: Item): {
  readonly rows: readonly FactView[];
  readonly url: string | null;
} {
  const { title, date, genre, language, licence, guessed } = document;
  const isRead = ({ given }: Guess) => given === undefined;
  const how = new Map(guessed.filter(isRead).map(({ field, because }) => [field, because]));
  const respelt = guessed.find((guess) => guess.field === "outlet" && !isRead(guess))?.because ?? null;
  const fact = (label: string, text: string, field?: Guess["field"], note: string | null = null) => ({
    ...{ label, text, note },
    read: (field && how.get(field)) ?? null,
  });
  return {
    rows: [
      ...(title !== null && how.has("title") ? [fact("Title", title, "title")] : []),
      ...(how.has("outlet") || respelt ? [fact("Outlet", outlet.name, "outlet", respelt)] : []),
      fact(
        "Date",
        date ? dateWords(date, document.dateInferred) : "not stated in the text",
        "date",
        document.dateNote,
      ),
      fact("Genre", genre ? GENRE_WORDS[genre] : "not stated", "genre"),
      fact("Language", language ? languageName(language) : "not told", "language"),
      fact("Event", document.event ?? "not stated"),
      fact("Author", document.author ?? "not stated in the text"),
      fact("Licence", licence ?? "none stated in the text", "licence"),
      ...(document.notes === null ? [] : [fact("Notes", document.notes)]),
    ],
    url: document.url,
  };
}
