import { attribution } from "../../analysis/attribution/index";
import { claims } from "../../analysis/claims/index";
import { loadedTerms } from "../../analysis/loaded-terms/index";
import { normalise } from "../../analysis/normalise/index";
import { quotations } from "../../analysis/quotations/index";
import { segment } from "../../analysis/segment/index";
import { tag } from "../../analysis/tag/index";
import type { Document, Reading, Span } from "../../analysis/types";
import { voices } from "../../analysis/voices/index";
import { documentOf } from "./document";

export { documentOf };

/** What the stages up to the claims find; naming and agency are left out. */
export type Read = Omit<Reading, "naming" | "agency">;

/** Reads a text by the real stages, in the pipeline's order, up to the claims. */
export function read(text: string, metadata: Partial<Document> = {}): Read {
  const document = documentOf(text, metadata);
  const clean = normalise(text, document.boilerplate);
  const divided = { document, clean, ...segment({ document, clean }) };
  const tagged = { ...divided, tokens: tag(divided) };
  const quoted = { ...tagged, quotations: quotations(tagged) };
  const attributed = { ...quoted, attributions: attribution(quoted) };
  const voiced = { ...attributed, ...voices(attributed) };
  const marked = { ...voiced, ...loadedTerms(voiced) };
  return { ...marked, claims: claims(marked) };
}

/** The words of each span, in the document as it was given. */
export const wordsOf = ({ document }: Pick<Reading, "document">, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => document.text.slice(start, end));
