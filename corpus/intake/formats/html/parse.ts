import { InputError } from "../../../types";

/** A page is refused where elements nest deeper: it is no page of text, and its tree takes minutes. */
const MOST_NESTED = 5000;
const NESTING = /<(\/?)(?:div|span|section|article|blockquote|table|ul|ol|dl|b|i|em|strong|font|center)\b/gi;

/** The document of a page's source; a fragment is read as the body of one. */
export async function parsePage(source: string, name: string): Promise<Document> {
  if (isNestedOver(source, MOST_NESTED)) {
    throw new InputError(
      `${name}: elements nested more than ${MOST_NESTED} deep; save the page again from a browser, or as text`,
    );
  }
  const { parseHTML } = await import("linkedom");
  const whole = /<html[\s>]/i.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`;
  return parseHTML(whole).document;
}

/** The document of an XML part of a zipped file. */
export async function parseXml(source: string): Promise<Document> {
  const { DOMParser } = await import("linkedom");
  return new DOMParser().parseFromString(source, "text/xml") as unknown as Document;
}

function isNestedOver(source: string, most: number): boolean {
  let depth = 0;
  for (const [, closing] of source.matchAll(NESTING)) {
    depth = Math.max(0, depth + (closing ? -1 : 1));
    if (depth > most) return true;
  }
  return false;
}
