import { agency } from "./agency/index";
import { attribution } from "./attribution/index";
import { claims } from "./claims/index";
import { identify } from "./identity";
import { loadedTerms } from "./loaded-terms/index";
import { naming } from "./naming/index";
import { normalise } from "./normalise/index";
import { quotations } from "./quotations/index";
import { scores } from "./scores/index";
import { segment } from "./segment/index";
import { tag } from "./tag/index";
import type { Analysis, Document, Reading } from "./types";
import { voices } from "./voices/index";

/**
 * Reads one document: what is said in it, by whom, in which words, with the scores that count it.
 * Pure: equal documents give equal analyses. Never throws on a text, whatever is in it.
 */
export function analyse(document: Document): Analysis {
  // Uniform marks and spaces; boilerplate blanked out; every offset kept.
  const clean = normalise(document.text, document.boilerplate);

  // Paragraphs and sentences of the body.
  const { paragraphs, sentences } = segment({ document, clean });

  // Words with part of speech and lemma.
  const tokens = tag({ clean, sentences });
  const text = { document, clean, paragraphs, sentences, tokens };

  // Stretches between quotation marks: speech, fragments, names, scare quotes.
  const quoted = { ...text, quotations: quotations(text) };

  // Who is said, by which words, to have said what.
  const attributed = { ...quoted, attributions: attribution(quoted) };

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
  return { ...analysisOf(reading), scores: scores(reading) };
}

function analysisOf({
  clean: _clean,
  voices: _voices,
  asides: _asides,
  ...found
}: Reading): Omit<Analysis, "scores"> {
  const words = found.tokens.filter(({ word }) => word).length;
  return { ...found, words, analyser: identify(found.document.text) };
}
