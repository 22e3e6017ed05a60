import { apartAfter, blocksOf, type CorpusDocument, told } from "#corpus";
import { readFields, type Said } from "./document-fields";

/** A document as a form leaves it: with what was said of it and the stretches that were cut or put back. */
export function saidOf(
  document: CorpusDocument,
  form: FormData,
): Said & { readonly document: CorpusDocument } {
  const said = readFields(form);
  const inBody = new Set(form.getAll("body").map(Number));
  const boilerplate = form.has("blocks") ? apartAfter(blocksOf(document), inBody) : document.boilerplate;
  return { ...said, document: { ...told(document, said.fields), boilerplate } };
}
