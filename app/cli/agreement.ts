import type { CodedDocument } from "./agreement/coded";
import { coderFilesIn, type MarkedDocument, markedDocuments, marksOf } from "./agreement/coder-files";
import { figuresOf } from "./agreement/figures";
import { agreementReportOf } from "./agreement/report";
import type { Session } from "./command";
import { writeFigures } from "./emit";
import { isFolder } from "./folder";
import { problemOf } from "./problem";

/** Prints how coders agree on loaded terms, by document and in all. */
export async function run(session: Session): Promise<void> {
  const { documents, problems } = markedDocuments(await filesOf(session));
  problems.forEach(session.fail);
  const coded = documents.flatMap((each) => codedOf(each, session.fail) ?? []);
  if (coded.length === 0) return session.fail("no document is left that two coders marked");
  const record = {
    documents: coded.map((each) => ({ document: each.name, ...figuresOf([each]) })),
    all: figuresOf(coded),
  };
  await writeFigures(session, record, agreementReportOf);
}

/** The files that the paths name; a folder stands for those in it. */
async function filesOf({ paths, fail }: Session): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    try {
      files.push(...((await isFolder(path)) ? coderFilesIn(path) : [path]));
    } catch (error) {
      fail(problemOf(error, path));
    }
  }
  return files;
}

/** Reads a document and its coders' marks; what cannot be read is named. */
function codedOf(marked: MarkedDocument, fail: Session["fail"]): CodedDocument | null {
  try {
    const document = marked.document();
    return { name: marked.name, document, marks: marksOf(marked, document.text, fail) };
  } catch (error) {
    fail(problemOf(error, marked.name));
    return null;
  }
}
