import { redirect } from "@remix-run/node";
import { InputError } from "#corpus";
import {
  deletedDocuments,
  lately,
  purgePlan,
  restoreSamples,
  startJob,
  undeleteDocuments,
} from "#corpus/store";
import { corpus } from "../corpus";
import { outletView } from "../library";
import { minuteOf } from "../present/dates";
import { titleOf } from "../present/head";
import { plural } from "../present/words";
import { listedId, tickedIn } from "../state/document-ids";
import { refuse } from "../state/refuse";

/** Documents that the page lists. */
const MOST = 200;

/** What was deleted: to be taken back, or to be removed for good, which says before what goes. */
export function deletedPage() {
  const store = corpus();
  const plan = lately(store, "purge plan", () => purgePlan(store));
  const { documents, versions, texts, characters, analyses, uploads } = plan;
  return {
    total: documents,
    rows: deletedDocuments(store, { limit: MOST }).map(({ id, title, event, outlet, deleted }) => ({
      id: listedId(id),
      title: titleOf({ title, event }),
      outlet: outletView(outlet),
      time: minuteOf(deleted),
    })),
    plan: [
      plural(documents, "document"),
      `${plural(versions, "version")} of them`,
      `${plural(texts, "text")} that no other document has, ${plural(characters, "character")}`,
      plural(analyses, "analysis", "analyses"),
      ...(uploads > 0 ? [plural(uploads, "uploaded file")] : []),
    ],
  };
}

export type DeletedView = ReturnType<typeof deletedPage>;

/** Takes documents back, removes them for good, or brings the sample corpus back. */
export async function changeDeleted(request: Request): Promise<Response> {
  const form = await request.formData();
  const ids = tickedIn(form, MOST);
  try {
    switch (form.get("intent")) {
      case "undelete":
        undeleteDocuments(corpus(), ids);
        break;
      case "samples":
        restoreSamples(corpus());
        return redirect("/corpus", 303);
      case "purge":
        if (form.get("sure") !== "yes")
          refuse(400, "Nothing was removed.", ["Tick the box that says you are sure, then press again."]);
        return redirect(`/jobs/${startJob(corpus(), "purge").id}`, 303);
    }
  } catch (error) {
    if (error instanceof InputError)
      refuse(400, error.message, ["Go back to what was deleted and choose again."]);
    throw error;
  }
  return redirect("/corpus/deleted", 303);
}
