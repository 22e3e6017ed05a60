import { redirect } from "@remix-run/node";
import {
  letStoryGo,
  makeStory,
  putIn,
  renameStory,
  StoreError,
  startJob,
  storedDocument,
  takeOut,
} from "#corpus/store";
import { corpus } from "../corpus";
import { storyHref } from "../present/story-rows";
import { tickedIn } from "../state/document-ids";
import { refuse } from "../state/refuse";
import { noteCopies } from "../work/copies";
import { storyNamed } from "./story";

/** Most documents that are taken out or put together at once, and characters of a name. */
const MOST = 200;
const LONGEST = 300;

/** Corrects the grouping by hand: what was corrected stays when stories are grouped anew. */
export async function changeStory(request: Request, id: string): Promise<Response> {
  storyNamed(id);
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const ticked = tickedIn(form, MOST);
  const store = corpus();
  const tick = () =>
    ticked.length > 0 ? ticked : refuse(400, "No document is ticked.", ["Tick one or more."]);
  try {
    switch (form.get("intent")) {
      case "rename":
        renameStory(store, id, text("label").slice(0, LONGEST));
        break;
      case "out":
        takeOut(store, id, tick());
        break;
      case "in":
        putIn(store, id, [documentIn(text("document"))]);
        noteCopies(store, id);
        break;
      case "split": {
        const story = makeStory(store, tick());
        noteCopies(store, story);
        return redirect(storyHref(story), 303);
      }
      case "let-go":
        letStoryGo(store, id);
        return redirect(`/jobs/${startJob(store, "stories").id}`, 303);
      default:
        refuse(400, `There is no “${text("intent").slice(0, 40)}” to be done.`, [
          "Press a button of the page.",
        ]);
    }
  } catch (error) {
    if (error instanceof StoreError)
      refuse(400, error.message, [[{ text: "Back to the story", href: storyHref(id) }, "."]]);
    throw error;
  }
  return redirect(storyHref(id), 303);
}

/** The id of a document, given as such or as the address of its page. */
function documentIn(given: string): string {
  const address = /\/documents\/([^/?#]+)/.exec(given)?.[1];
  if (given === "") refuse(400, "No document is named.", ["Write its id, or the address of its page."]);
  const id = address === undefined ? given : decoded(address);
  return id !== null && storedDocument(corpus(), id) !== null
    ? id
    : refuse(400, `“${given.slice(0, 80)}” is no document of this corpus.`, [
        "Copy the address of its page, or tick it in the corpus and make a story of it.",
      ]);
}

/** A part of an address as it was before it was encoded; `null` where it cannot be one. */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
