import type { Analysis, Span } from "#analysis";
import type { ThreadRef, ViewParagraph } from "../../components/marked-text/view";
import { plainId } from "../state/document-ids";

/** A stretch set apart right behind a paragraph stays in its line if it is no longer than this. */
const LONGEST_TAIL = 40;

/**
 * The whole text as paragraphs: those of the body numbered, what is set apart between them without a number, so that
 * nothing of the text is missing from the page.
 */
export function viewParagraphs(
  { document, paragraphs }: Analysis,
  threads: ReadonlyMap<number, readonly ThreadRef[]> = new Map(),
): ViewParagraph[] {
  const views: ViewParagraph[] = [];
  let from = 0;
  let number = 0;
  for (const [index, { span, headline }] of paragraphs.entries()) {
    const gap = piecesOf(document.text, { start: from, end: span.start });
    const lead = gap.at(-1);
    const leads = lead !== undefined && !document.text.slice(lead.end, span.start).includes("\n");
    pushGap(views, document.text, leads ? gap.slice(0, -1) : gap);
    number += headline ? 0 : 1;
    views.push({
      number: headline ? null : number,
      span: { start: leads ? lead.start : span.start, end: span.end },
      headline,
      threads: threads.get(index) ?? [],
    });
    from = span.end;
  }
  pushGap(views, document.text, piecesOf(document.text, { start: from, end: document.text.length }));
  return views;
}

/** Lines of what is set apart; a short one in the line of the paragraph before joins it. */
function pushGap(views: ViewParagraph[], text: string, pieces: readonly Span[]): void {
  for (const [index, piece] of pieces.entries()) {
    const last = views.at(-1);
    const sameLine =
      index === 0 && last !== undefined && !text.slice(last.span.end, piece.start).includes("\n");
    if (sameLine && piece.end - piece.start <= LONGEST_TAIL) {
      views[views.length - 1] = { ...last, span: { start: last.span.start, end: piece.end } };
    } else views.push({ number: null, span: piece, headline: false, threads: [] });
  }
}

/** The lines of a stretch, without the white space at their ends; empty ones are left out. */
function piecesOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^\s][^\n]*/g)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].trimEnd().length,
  }));
}

/** The HTML id of a paragraph; of a headline, which has no number, that of its document. */
export const paragraphAnchor = (document: string, number: number | null): string =>
  number === null ? plainId(document) : `${plainId(document)}-p${number}`;

/** The number of the paragraph an offset stands in, as readers cite it; `null` in the headline. */
export function paragraphNumber({ paragraphs }: Analysis, offset: number): number | null {
  const body = paragraphs.filter(({ headline }) => !headline);
  const index = body.findIndex(({ span }) => span.start <= offset && offset < span.end);
  return index < 0 ? null : index + 1;
}
