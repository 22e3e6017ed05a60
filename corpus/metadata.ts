import type { Genre } from "../analysis/types";
import { languageTag } from "./language-tag";
import type { GivenMetadata, Metadata } from "./types";

/** The genres that are told apart. */
export const GENRES: readonly Genre[] = ["report", "analysis", "letter", "statement"];
const TEXT_FIELDS = [
  "outlet",
  "title",
  "dateNote",
  "dateInferred",
  "url",
  "event",
  "licence",
  "author",
  "notes",
] as const;

/** Every field that metadata may have. */
export const METADATA_FIELDS: readonly string[] = ["id", "date", "genre", "language", ...TEXT_FIELDS];

/**
 * Reads metadata from the fields of a record, a front matter or a file beside the text. Other fields are left out;
 * a date, genre or language that is not of the known form is not used, and `notes` says so.
 */
export function metadataOf(id: string, fields: Readonly<Record<string, unknown>>): GivenMetadata {
  const given: { -readonly [Field in keyof Metadata]?: Metadata[Field] } = {};
  const unused: string[] = [];
  for (const field of TEXT_FIELDS) {
    const value = fields[field];
    if (typeof value === "string" && value.trim() !== "") given[field] = value.trim();
  }
  const date = calendarDate(fields.date);
  if (date) given.date = date;
  else if (isStated(fields.date)) unused.push(`stated date "${fields.date}" is not of the form 2024-05-25`);
  if (isGenre(fields.genre)) given.genre = fields.genre;
  else if (isStated(fields.genre))
    unused.push(`stated genre "${fields.genre}" is not one of ${GENRES.join(", ")}`);
  const language = languageTag(fields.language);
  if (language) given.language = language;
  else if (isStated(fields.language))
    unused.push(`stated language "${fields.language}" names none: give a BCP 47 tag such as en`);
  const notes = [given.notes, ...unused].filter((note) => note !== undefined && note !== null);
  if (notes.length > 0) given.notes = notes.join("; ");
  return { ...given, id };
}

/** The calendar date at the start of an ISO 8601 date or time, or `null` where there is none. */
export function calendarDate(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  const stated =
    typeof value === "string" ? /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(value.trim())?.[1] : undefined;
  if (stated === undefined) return null;
  const time = new Date(`${stated}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(stated) ? stated : null;
}

const isStated = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

export const isGenre = (value: unknown): value is Genre => GENRES.some((genre) => genre === value);
