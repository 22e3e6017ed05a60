import { redirect } from "@remix-run/node";
import { deleteDocuments, StoreError, undeleteDocuments } from "#corpus/store";
import { corpus } from "../corpus";
import { listedId, tickedIn } from "../state/document-ids";
import { refuse } from "../state/refuse";

/** Most documents that are deleted or taken back at once: a page of the table. */
const MOST = 200;

/** Deletes documents or takes them back; deleting is undone from the page it leads to. */
export async function changeCorpus(request: Request): Promise<Response> {
  const form = await request.formData();
  const ids = tickedIn(form, MOST);
  const intent = form.get("intent");
  if (ids.length === 0) return redirect("/corpus", 303);
  try {
    if (intent === "delete") {
      const gone = deleteDocuments(corpus(), ids);
      return redirect(`/corpus?deleted=${encodeURIComponent(gone.map(listedId).join(","))}`, 303);
    }
    if (intent === "undelete") undeleteDocuments(corpus(), ids);
    else
      refuse(400, `There is no “${String(intent).slice(0, 40)}” to be done.`, [
        "Press a button of the page.",
      ]);
  } catch (error) {
    if (error instanceof StoreError) refuse(400, error.message, ["Go back to the corpus and choose again."]);
    throw error;
  }
  return redirect("/corpus", 303);
}
