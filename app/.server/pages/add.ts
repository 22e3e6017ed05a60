import { redirect } from "@remix-run/node";
import { InputError, told } from "#corpus";
import { itemsOf, SOURCE_ENDINGS, type Source, TABLE_ENDINGS } from "#corpus/sources";
import { forgetUpload, startJob, waitingUpload } from "#corpus/store";
import { corpus } from "../corpus";
import { fieldsView, SHARED_FIELDS } from "../present/document-form";
import { readFields, type SaidFields } from "../state/document-fields";
import { readMultipart, uploadsIn } from "../state/multipart";
import type { ImportInput } from "../work/import";
import { keepDraft } from "./drafts";

/** Most addresses of one form. */
const MOST_URLS = 500;

/** The ways to take documents in. */
export const addPage = (problem: string | null = null, given: Readonly<Record<string, string>> = {}) => ({
  fields: {
    files: sharedFields(given, "files"),
    urls: sharedFields(given, "urls"),
    paste: sharedFields(given, "paste"),
  },
  problem,
  given: { text: given.text ?? "", title: given.title ?? "", urls: given.urls ?? "" },
});

/** What is asked of all documents, with what was said of it in the form of this way. */
const sharedFields = (given: Readonly<Record<string, string>>, way: string) =>
  fieldsView({}, { only: SHARED_FIELDS, given: given.intent === way ? given : {} });

export type AddView = ReturnType<typeof addPage>;

/**
 * Takes in what a form gives: one document is shown before it is added, several are taken in in the background. Where
 * nothing can be taken in, the form is shown again with the reason.
 */
export async function takeIn(request: Request): Promise<Response | AddView> {
  const store = corpus();
  let form = new FormData();
  try {
    form = await readMultipart(request, store);
    const { fields, problems } = readFields(form);
    const [problem] = Object.values(problems);
    if (problem) throw new InputError(problem);
    return redirect(await placeOf(form, known(fields)), 303);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const id of uploadsIn(form, "files")) forgetUpload(store, id);
    return addPage(error.message, textsIn(form));
  }
}

const textsIn = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));

type Known = NonNullable<ImportInput["known"]>;

/** What was said of all documents; what was left empty is read from each. */
const known = (fields: SaidFields): Known =>
  Object.fromEntries(Object.entries(fields).filter(([name, value]) => value !== null && name !== "title"));

/** Where what was given is to be seen. */
async function placeOf(form: FormData, known: Known): Promise<string> {
  const text = String(form.get("text") ?? "");
  const title = String(form.get("title") ?? "").trim();
  if (form.get("intent") === "paste") {
    if (text.trim() === "") throw new InputError("There is no text; paste one.");
    return previewed({ kind: "text", text, ...(title ? { title } : {}) }, known);
  }
  if (form.get("intent") === "urls") return placeOfUrls(String(form.get("urls") ?? ""), known);
  return placeOfFiles(uploadsIn(form, "files"), known);
}

async function placeOfUrls(given: string, known: Known): Promise<string> {
  const urls = [...new Set(given.split(/\s+/).filter(Boolean))];
  const [first] = urls;
  if (!first) throw new InputError("There is no address; write one a line.");
  if (urls.length > MOST_URLS)
    throw new InputError(`These are ${urls.length} addresses; use at most ${MOST_URLS} at once.`);
  return urls.length === 1 ? previewed({ kind: "url", url: first }, known) : imported({ urls, known });
}

async function placeOfFiles(ids: readonly string[], known: Known): Promise<string> {
  const [first] = ids;
  const upload = first === undefined ? null : waitingUpload(corpus(), first);
  if (!first || !upload) throw new InputError("There is no file; choose one or more.");
  if (ids.length > 1 || isMany(upload.name)) {
    return ids.length === 1 && endsWith(upload.name, TABLE_ENDINGS)
      ? `/add/tables/${first}?${new URLSearchParams(Object.entries(known) as [string, string][])}`
      : imported({ known }, ids);
  }
  const place = await previewed({ kind: "file", path: upload.path, name: upload.name }, known);
  forgetUpload(corpus(), first);
  return place;
}

const isMany = (name: string): boolean => endsWith(name, [...SOURCE_ENDINGS, ".ndjson", ".jsonl"]);
const endsWith = (name: string, endings: readonly string[]): boolean =>
  endings.some((ending) => name.toLowerCase().endsWith(ending));

/** Reads the one document of a source and keeps it for its preview; a list of documents is taken in in the background. */
async function previewed(source: Source, known: Known): Promise<string> {
  const items = itemsOf(source);
  const { value: item, done } = await items.next();
  await items.return(undefined);
  if (done) throw new InputError("There is no document in it.");
  if (source.kind === "url" && item.name !== source.url) return imported({ urls: [source.url], known });
  if ("problem" in item) throw new InputError(item.problem);
  return keepDraft(told(item.document, known));
}

const imported = (input: ImportInput, uploads: readonly string[] = []): string =>
  `/jobs/${startJob(corpus(), "import", { ...input }, uploads).id}`;
