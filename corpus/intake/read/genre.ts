import type { Genre, Span } from "../../../analysis/types";
import { findDateline } from "../dateline";
import { endsSentence, type Page } from "../page";

/** A salutation stands among the first lines. */
const FIRST_LINES = 20;
const LETTER_TITLE = /^(?:an? )?(?:open |joint |public )?letter (?:to|from)\b/i;
const SALUTATION = /^(?:dear\b.{1,80}|to whom it may concern|your excellency)[:,]?$/i;
const SIGNATORIES = /(?:^|[.:;\n]\s{0,9})(?:therefore,? )?we,? the undersigned\b/i;
const STATEMENT_TITLE =
  /^(?:joint |press |media |public )?(?:statement|communiqu[eé]|declaration) (?:by|from|of|on|regarding)\b/i;
const RELEASE = /^(?:for immediate release|press release|news release|media release|press statement)\b/i;

/**
 * The genre where the text states it: a letter by its title, salutation or "we, the undersigned"; a statement by its
 * title or as a press release; a report by its dateline. Else `null`: that a text argues is not for a rule to say.
 */
export function readGenre(page: Page, headline: Span | null): Genre | null {
  const title = headline ? page.text.slice(headline.start, headline.end) : "";
  const first = page.lines.slice(0, FIRST_LINES).map(({ text }) => text);
  if (
    LETTER_TITLE.test(title) ||
    first.some((line) => line.length <= 100 && !endsSentence(line) && SALUTATION.test(line))
  )
    return "letter";
  if (STATEMENT_TITLE.test(title) || first.some((line) => line.length <= 200 && RELEASE.test(line)))
    return "statement";
  if (findDateline(page)) return "report";
  return SIGNATORIES.test(page.text) ? "letter" : null;
}
