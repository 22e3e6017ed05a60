import { redirect } from "@remix-run/node";
import { type CorpusDocument, InputError } from "#corpus";
import {
  deleteDocuments,
  editDocument,
  setTags,
  startJob,
  storedDocument,
  tagsOf,
  versionsOf,
} from "#corpus/store";
import { corpus } from "../corpus";
import { minuteOf } from "../present/dates";
import { blockViews, fieldsToMend, fieldsView } from "../present/document-form";
import { titleOf } from "../present/head";
import { documentHref, listedId } from "../state/document-ids";
import { refuse } from "../state/refuse";
import { type SaidDocument, saidOf } from "../state/said-of";

/** What is known of a document and what of it is scored, to be mended; earlier versions stay. */
export function editPage(
  id: string,
  said: SaidDocument | null = null,
  given: Readonly<Record<string, string>> = {},
) {
  const { document, version } = existing(id);
  const { fields, outlets } = fieldsView(document, { given, problems: said?.problems ?? {} });
  return {
    id,
    href: documentHref(id),
    title: titleOf(document),
    fields: {
      outlets,
      fields: [
        ...fields,
        {
          name: "tags",
          label: "Tags",
          value: given.tags ?? tagsOf(corpus(), id).join(", "),
          hint: "Words of your own, with commas between them.",
          guess: null,
          problem: null,
        },
      ],
    },
    blocks: blockViews(said?.document ?? document),
    version,
    versions: versionsOf(corpus(), id)
      .toReversed()
      .map((one) => ({ version: one.version, saved: minuteOf(one.saved) })),
    problem: fieldsToMend(said?.problems ?? {}),
  };
}

export type EditView = ReturnType<typeof editPage>;

/** Saves what the form says as a new version, sets an earlier one back, or deletes the document. */
export async function saveEdit(request: Request, id: string): Promise<Response | EditView> {
  const { document } = existing(id);
  const form = await request.formData();
  const store = corpus();
  if (form.get("intent") === "delete") {
    deleteDocuments(store, [id]);
    return redirect(`/corpus?deleted=${encodeURIComponent(listedId(id))}`, 303);
  }
  const isSetBack = form.get("intent") === "set-back";
  const said = isSetBack ? null : saidOf(document, form);
  const given = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  if (said && Object.keys(said.problems).length > 0) return editPage(id, said, given);
  try {
    const { id: _id, text: _text, ...known } = said?.document ?? earlier(id, Number(form.get("version")));
    editDocument(store, id, known);
    if (said) setTags(store, id, (given.tags ?? "").split(","));
  } catch (error) {
    if (error instanceof InputError) return { ...editPage(id, said, given), problem: error.message };
    throw error;
  }
  startJob(store, "analyse");
  return redirect(documentHref(id), 303);
}

const earlier = (id: string, version: number): CorpusDocument =>
  storedDocument(corpus(), id, version)?.document ??
  refuse(404, `There is no version ${version} of this document.`, [
    [{ text: "Back to it", href: documentHref(id) }, "."],
  ]);

function existing(id: string) {
  const stored = storedDocument(corpus(), id);
  if (!stored || stored.deleted !== null)
    return refuse(404, `There is no document “${id.slice(0, 80)}”.`, [
      [{ text: "The corpus", href: "/corpus" }, "."],
    ]);
  return stored;
}
