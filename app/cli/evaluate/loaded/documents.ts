import type { Analysis } from "#analysis";
import type { Session } from "../../command";
import { writeFigures } from "../../emit";
import { faultOf, problemOf } from "../../problem";
import { contentOf } from "../marked-document";
import { withPredictions } from "../predictions-file";
import { type CodedDocument, codedDocuments } from "./coder-files";
import { readMarks } from "./coder-marks";
import { countDocument, type DocumentCounts, documentRecordOf } from "./document-record";
import { documentReportOf } from "./document-report";
import { type Prediction, predictionLine, predictionOf } from "./prediction";

/** Prints how the program's loaded terms agree with those of two coders in the documents of a folder. */
export async function evaluateDocuments(session: Session, folder: string): Promise<void> {
  const documents = documentsIn(folder, session.fail);
  if (documents.length === 0) return;
  await withPredictions(session, async (write) => {
    const counted: { document: string; counts: DocumentCounts }[] = [];
    let analyser: Analysis["analyser"] | null = null;
    for (const each of documents) {
      const outcome = measured(each, session.fail);
      if ("problem" in outcome) session.fail(outcome.problem);
      else {
        const { counts, prediction } = outcome;
        counted.push({ document: each.name, counts });
        analyser ??= prediction.analyser;
        await write(predictionLine(each.name, prediction));
      }
    }
    if (!analyser) return session.fail("no document is left to evaluate");
    await writeFigures(session, documentRecordOf(counted, analyser), documentReportOf);
  });
}

/** The coded documents of the folder; what is wrong with it is named. */
function documentsIn(folder: string, fail: Session["fail"]): readonly CodedDocument[] {
  try {
    const { documents, problems } = codedDocuments(folder);
    problems.forEach(fail);
    return documents;
  } catch (error) {
    fail(problemOf(error, folder));
    return [];
  }
}

/** Measures one document, or says why it cannot be measured; a line that is no mark is named and left out. */
function measured(
  coded: CodedDocument,
  fail: Session["fail"],
): { readonly counts: DocumentCounts; readonly prediction: Prediction } | { readonly problem: string } {
  let given: ReturnType<typeof inputsOf>;
  try {
    given = inputsOf(coded);
  } catch (error) {
    return { problem: problemOf(error, coded.paths[0]) };
  }
  const { document, first, second } = given;
  for (const problem of [...first.problems, ...second.problems]) fail(problem);
  try {
    const prediction = predictionOf(document);
    return { counts: countDocument(document, [first.marks, second.marks], prediction.terms), prediction };
  } catch (error) {
    return { problem: faultOf(error, coded.name) };
  }
}

function inputsOf({ document: read, paths: [first, second] }: CodedDocument) {
  const document = read();
  const marks = (path: string) => readMarks(contentOf(path), document.text, path);
  return { document, first: marks(first), second: marks(second) };
}
