import type { Session } from "../command";
import { isFolder } from "../folder";
import { evaluateDocuments } from "./loaded/documents";
import { evaluateSentences } from "./loaded/sentences";

/** Prints how the program's loaded terms agree with those of human coders: a folder of documents or a file of sentences. */
export async function evaluateLoaded(session: Session, path: string): Promise<void> {
  await ((await isFolder(path)) ? evaluateDocuments(session, path) : evaluateSentences(session, path));
}
