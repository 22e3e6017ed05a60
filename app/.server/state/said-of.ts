import { apartAfter, blocksOf, type CorpusDocument, told } from "#corpus";
import { readFields, type Said } from "./document-fields";

/** What a form says, and the document as it leaves it. */
export type SaidDocument = Said & { readonly document: CorpusDocument };

/** A document as a form leaves it: with what was said of it and the stretches that were cut or put back. */
export function saidOf(document: CorpusDocument, form: FormData): SaidDocument {
  const said = readFields(form);
  const inBody = new Set(form.getAll("body").map(Number));
  const boilerplate = form.has("blocks") ? apartAfter(blocksOf(document), inBody) : document.boilerplate;
  return { ...said, document: { ...told(document, said.fields), boilerplate } };
}
