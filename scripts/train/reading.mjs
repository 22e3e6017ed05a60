import { attribution } from "../../analysis/attribution/index.ts";
import { normalise } from "../../analysis/normalise/index.ts";
import { quotations } from "../../analysis/quotations/index.ts";
import { segment } from "../../analysis/segment/index.ts";
import { tag } from "../../analysis/tag/index.ts";
import { voices } from "../../analysis/voices/index.ts";

/**
 * A text as the stages before the loaded terms read it; nothing is known of it but its words.
 * @param {string} text
 */
export function readingOf(text) {
  const unknown = { outlet: null, title: null, date: null, url: null, genre: null, event: null };
  const document = {
    id: "",
    text,
    ...unknown,
    language: null,
    licence: null,
    headline: null,
    boilerplate: [],
  };
  const clean = normalise(text, []);
  const divided = { document, clean, ...segment({ document, clean }) };
  const tagged = { ...divided, tokens: tag(divided) };
  const quoted = { ...tagged, quotations: quotations(tagged) };
  const attributed = { ...quoted, attributions: attribution(quoted) };
  return { ...attributed, ...voices(attributed) };
}
