import { type CorpusDocument, GENRES, isDate, isGenre, languageTag } from "#corpus";

/** What a person may say of a document. */
export const TEXT_FIELDS = [
  "title",
  "outlet",
  "date",
  "event",
  "author",
  "language",
  "licence",
  "url",
  "notes",
] as const;

export type FieldName = (typeof TEXT_FIELDS)[number] | "genre" | "tags";

export type SaidFields = Partial<Pick<CorpusDocument, (typeof TEXT_FIELDS)[number] | "genre">>;

/** What was said, and by name of the field what was wrong with it; what is wrong is in neither's stead. */
export interface Said {
  readonly fields: SaidFields;
  readonly problems: Partial<Record<FieldName, string>>;
}

const LONGEST = 2000;

/** Each field's own rule: what is wrong with a value, or nothing. */
const RULES: Partial<Record<FieldName, (value: string) => string | null>> = {
  date: (value) => (isDate(value) ? null : `“${value}” is no date; write 2021-10-29, 2021-10 or 2021.`),
  url: (value) =>
    /^https?:\/\/[^\s/]+/i.test(value) && URL.canParse(value)
      ? null
      : `“${value}” is no web address; it begins with http:// or https://.`,
  language: (value) => (languageTag(value) ? null : `“${value}” is no language tag; write en, es or pt-BR.`),
  genre: (value) =>
    isGenre(value) ? null : `“${value}” is no genre that is told apart: ${GENRES.join(", ")}.`,
};

/** Reads what a form says of a document. An empty field says that it is not known. */
export function readFields(form: FormData): Said {
  const fields: Record<string, string | null> = {};
  const problems: Partial<Record<FieldName, string>> = {};
  for (const name of [...TEXT_FIELDS, "genre"] as const) {
    const given = form.get(name);
    if (typeof given !== "string") continue;
    const value = given.replaceAll("\r\n", "\n").trim();
    const problem = value === "" ? null : problemOf(name, value);
    if (problem === null) fields[name] = value === "" ? null : value;
    else problems[name] = problem;
  }
  return { fields: fields as SaidFields, problems };
}

function problemOf(name: FieldName, value: string): string | null {
  if (value.length > LONGEST) return `This is ${value.length} characters long; use at most ${LONGEST}.`;
  return RULES[name]?.(value) ?? null;
}
