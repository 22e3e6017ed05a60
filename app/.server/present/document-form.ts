import { blocksOf, type CorpusDocument, GENRES } from "#corpus";
import { storedOutlets } from "#corpus/store";
import type { BlockView, FieldsView, FieldView } from "../../components/corpus/fields-view";
import { corpus } from "../corpus";
import type { FieldName } from "../state/document-fields";
import { GENRE_WORDS } from "./head";

const FIELDS: readonly { readonly name: FieldName; readonly label: string; readonly hint?: string }[] = [
  { name: "title", label: "Title" },
  {
    name: "outlet",
    label: "Outlet",
    hint: "The short name under which its documents are kept; a new one can be described afterwards.",
  },
  { name: "date", label: "Date", hint: "A day, a month or a year: 2021-10-29, 2021-10, 2021." },
  { name: "genre", label: "Genre" },
  { name: "event", label: "Event", hint: "What happened that it is about." },
  { name: "author", label: "Author" },
  { name: "language", label: "Language", hint: "As in en, es, fa. Only English is scored." },
  { name: "url", label: "Web address" },
  { name: "licence", label: "Licence" },
  { name: "notes", label: "Notes" },
];

/** The fields that are asked for of several documents at once. */
export const SHARED_FIELDS: readonly FieldName[] = ["outlet", "date", "genre", "event", "licence"];

/**
 * The form of what is known of a document.
 * @param given what a person said in a form that could not be taken, before what is known
 */
export function fieldsView(
  known: Partial<CorpusDocument>,
  {
    only,
    given = {},
    problems = {},
  }: {
    readonly only?: readonly FieldName[];
    readonly given?: Readonly<Record<string, string>>;
    readonly problems?: Partial<Record<FieldName, string>>;
  } = {},
): FieldsView {
  const guesses = new Map((known.guessed ?? []).map(({ field, because }) => [field as FieldName, because]));
  const fields = FIELDS.filter(({ name }) => only?.includes(name) ?? true).map(
    ({ name, label, hint }): FieldView => ({
      name,
      label,
      hint,
      value: given[name] ?? (known[name as keyof CorpusDocument] as string | null | undefined) ?? "",
      guess: given[name] === undefined ? (guesses.get(name) ?? null) : null,
      problem: problems[name] ?? null,
      choices:
        name === "genre" ? GENRES.map((genre) => ({ value: genre, label: GENRE_WORDS[genre] })) : undefined,
    }),
  );
  return { fields, outlets: storedOutlets(corpus()).map(({ id, name }) => ({ id, name })) };
}

/** That a form could not be taken, naming the fields that say why; `null` where none does. */
export function fieldsToMend(problems: Partial<Record<FieldName, string>>): string | null {
  const labels = FIELDS.flatMap(({ name, label }) => (problems[name] ? [label] : []));
  return labels.length === 0 ? null : `What is wrong stands under ${labels.join(", ")}.`;
}

/** The stretches of a text, as its form shows them. */
export const blockViews = (document: CorpusDocument): readonly BlockView[] =>
  blocksOf(document).map(({ span, apart }) => ({
    start: span.start,
    words: document.text.slice(span.start, span.end),
    reason: apart?.reason ?? null,
  }));
