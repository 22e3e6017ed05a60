import { normalise } from "../../analysis/normalise/index";
import type { Boilerplate, Span } from "../../analysis/types";
import { outlets as knownOutlets } from "../outlets";
import type { CorpusDocument, GivenMetadata, Outlet } from "../types";
import { guessesOf } from "./guesses";
import { readDate } from "./read/date";
import { readFrontMatter } from "./read/front-matter";
import { readGenre } from "./read/genre";
import { readHeadline } from "./read/headline";
import { identifyLanguage } from "./read/language";
import { languageNote } from "./read/language/note";
import { readLicence } from "./read/licence";
import { readOutlet } from "./read/outlet";
import { readUrl } from "./read/url";
import { rules } from "./rules";
import { givenRules, setApart } from "./set-apart";

/** What intake may be told beside the text. */
export interface IntakeOptions {
  /** Outlets that the text may name; those of the corpus if left out. */
  readonly outlets?: readonly Outlet[];
  /** Stretches that the document's format sets apart; they go before the rules'. */
  readonly given?: readonly Boilerplate[];
  /** Stretches to leave in the body: by name of the rule, or those that lie within a span. */
  readonly keep?: { readonly rules?: readonly string[]; readonly spans?: readonly Span[] };
}

/**
 * Takes a raw text in: sets boilerplate apart by rules, and reads from the text what it states of itself. Metadata
 * that is given (and not `null`) wins over what is read; what neither states is `null`. Never throws over a text.
 */
export function intake(text: string, metadata: GivenMetadata, options: IntakeOptions = {}): CorpusDocument {
  const outlets = options.outlets ?? knownOutlets();
  const sorted = setApart(text, [...givenRules(options.given ?? []), ...rules], outlets);
  const known = { ...readFrontMatter(text)?.metadata, ...stated(metadata) };
  const headline = readHeadline(sorted.page);
  const date = readDate(sorted);
  const outlet = known.outlet ?? readOutlet(sorted)?.id ?? null;
  const boilerplate = sorted.boilerplate.filter(({ rule, span }) => !isKept(rule, span, options.keep));
  const language = known.language ? null : identifyLanguage(normalise(text, boilerplate));
  const read = {
    outlet,
    title: known.title ?? (headline && text.slice(headline.start, headline.end)),
    date: known.date ?? date.date,
    url: known.url ?? readUrl(sorted, outlet),
    genre: known.genre ?? readGenre(sorted.page, headline),
    language: known.language ?? language?.language ?? null,
    licence: known.licence ?? readLicence(sorted),
  };
  return {
    ...{ id: metadata.id, text, ...read },
    dateNote: known.date || known.dateNote ? (known.dateNote ?? null) : date.note,
    dateInferred: known.dateInferred ?? null,
    event: known.event ?? null,
    author: known.author ?? null,
    notes: notesOf(known.notes, language && languageNote(language)),
    guessed: guessesOf(read, known),
    headline,
    boilerplate,
  };
}

/** The document with the stretches of these indices (into `boilerplate`) put back into the body. */
export function putBack<T extends Pick<CorpusDocument, "boilerplate">>(
  document: T,
  indices: readonly number[],
): T {
  const back = new Set(indices);
  return { ...document, boilerplate: document.boilerplate.filter((_, index) => !back.has(index)) };
}

function notesOf(...notes: readonly (string | null | undefined)[]): string | null {
  const stated = notes.filter((note) => typeof note === "string");
  return stated.length > 0 ? stated.join("; ") : null;
}

const stated = (metadata: GivenMetadata): GivenMetadata =>
  Object.fromEntries(
    Object.entries(metadata).filter(([, value]) => value !== null && value !== undefined),
  ) as GivenMetadata;

const isKept = (rule: string, span: Span, keep: IntakeOptions["keep"]): boolean =>
  (keep?.rules?.includes(rule) ?? false) ||
  (keep?.spans?.some(({ start, end }) => start <= span.start && span.end <= end) ?? false);
