import { readFile } from "node:fs/promises";
import { redirect } from "@remix-run/node";
import { type CorpusDocument, InputError } from "#corpus";
import {
  addDocument,
  forgetUpload,
  keepUpload,
  startJob,
  storedDocument,
  waitingUpload,
} from "#corpus/store";
import { corpus } from "../corpus";
import { blockViews, fieldsToMend, fieldsView } from "../present/document-form";
import { titleOf } from "../present/head";
import { documentHref } from "../state/document-ids";
import { refuse } from "../state/refuse";
import { type SaidDocument, saidOf } from "../state/said-of";

/** Under this name a document waits in the data folder until a person has looked at it. */
const DRAFT = "draft";

/** Keeps a document that was read but is not in the corpus yet; returns the address of its preview. */
export async function keepDraft(document: CorpusDocument): Promise<string> {
  const { id } = await keepUpload(corpus(), DRAFT, [Buffer.from(JSON.stringify(document))]);
  return `/add/drafts/${id}`;
}

/** A document before it is added: what was read of it, and what of it is body. */
export async function draftPage(
  id: string,
  said: SaidDocument | null = null,
  given: Readonly<Record<string, string>> = {},
) {
  const document = await draftOf(id);
  return {
    id,
    title: titleOf(document),
    fields: fieldsView(document, { given, problems: said?.problems ?? {} }),
    blocks: blockViews(said?.document ?? document),
    replaces: storedDocument(corpus(), document.id)?.deleted === null ? documentHref(document.id) : null,
    problem: fieldsToMend(said?.problems ?? {}),
  };
}

export type DraftView = Awaited<ReturnType<typeof draftPage>>;

/** Adds the document as the form leaves it, and leads to it; where the form cannot be taken it is shown again. */
export async function takeDraft(request: Request, id: string): Promise<Response | DraftView> {
  const form = await request.formData();
  const store = corpus();
  if (form.get("intent") === "discard") {
    forgetUpload(store, id);
    return redirect("/add", 303);
  }
  const said = saidOf(await draftOf(id), form);
  const given = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  if (Object.keys(said.problems).length > 0) return draftPage(id, said, given);
  try {
    addDocument(store, said.document, { update: true });
  } catch (error) {
    if (error instanceof InputError) return { ...(await draftPage(id, said, given)), problem: error.message };
    throw error;
  }
  forgetUpload(store, id);
  startJob(store, "analyse");
  return redirect(documentHref(said.document.id), 303);
}

async function draftOf(id: string): Promise<CorpusDocument> {
  const upload = /^[\w-]{1,64}$/.test(id) ? waitingUpload(corpus(), id) : null;
  if (upload?.name !== DRAFT)
    return refuse(404, "There is no document waiting here.", [
      [
        "It was added or discarded, or it has waited for more than a day. ",
        { text: "Add documents", href: "/add" },
        ".",
      ],
    ]);
  return JSON.parse(await readFile(upload.path, "utf8")) as CorpusDocument;
}
