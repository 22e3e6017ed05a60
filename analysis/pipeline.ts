import { agency } from "./agency/index";
import { attribution } from "./attribution/index";
import { claims } from "./claims/index";
import { identify } from "./identity";
import { loadedTerms } from "./loaded-terms/index";
import { naming } from "./naming/index";
import { normalise } from "./normalise/index";
import { attributionsWithout } from "./place";
import { quotations } from "./quotations/index";
import { scores } from "./scores/index";
import { segment } from "./segment/index";
import { isRead } from "./shared/read";
import { tag } from "./tag/index";
import type { Analysis, Document, Reading } from "./types";
import { unread } from "./unread/index";
import { voices } from "./voices/index";

const NONE: ReadonlySet<string> = new Set();

/**
 * Reads one document: what is said in it, by whom, in which words, with the scores that count it.
 * Pure: equal documents give equal analyses. Never throws on a text, whatever is in it.
 * @param dismissed places (`placeOf`) of attributions that are not to count as ones
 */
export function analyse(document: Document, dismissed = NONE): Analysis {
  // Uniform marks and spaces; boilerplate blanked out; every offset kept.
  const clean = normalise(document.text, document.boilerplate);

  // Paragraphs and sentences of the body.
  const divided = { document, clean, ...segment({ document, clean }) };

  // Here a text in another language ends: what follows reads English.
  if (!isRead(document)) return scored(unread(divided));

  // Words with part of speech and lemma.
  const text = { ...divided, tokens: tag(divided) };

  // Stretches between quotation marks: speech, fragments, names, scare quotes.
  const quoted = { ...text, quotations: quotations(text) };

  // Who is said, by which words, to have said what.
  const attributed = { ...quoted, attributions: attributionsWithout(attribution(quoted), dismissed) };

  // In whose voice every word stands.
  const voiced = { ...attributed, ...voices(attributed) };

  // Words whose connotation judges, listed and suggested; how loaded every sentence is.
  const marked = { ...voiced, ...loadedTerms(voiced) };

  // Assertive clauses: attributed, not attributed in the text, or the authors' own. After the loaded terms, which
  // make a claim evaluative.
  const claimed = { ...marked, claims: claims(marked) };

  // What the same referent is called, and who is named as doing what was done.
  const reading: Reading = { ...claimed, naming: naming(claimed), agency: agency(claimed) };

  // Every number, with what it counts.
  return scored(reading);
}

const scored = (reading: Reading): Analysis => ({ ...analysisOf(reading), scores: scores(reading) });

function analysisOf({
  clean: _clean,
  voices: _voices,
  asides: _asides,
  ...found
}: Reading): Omit<Analysis, "scores"> {
  const words = found.tokens.reduce((count, { word }) => (word ? count + 1 : count), 0);
  return { ...found, words, analyser: identify(found.document.text) };
}
