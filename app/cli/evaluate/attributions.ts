import { type Analysis, analyse } from "#analysis";
import type { Session } from "../command";
import { writeFigures } from "../emit";
import { faultOf, problemOf } from "../problem";
import { type GoldFolder, type GoldText, goldTexts, marksOf } from "./gold-texts";
import { linkingOf } from "./linking";
import { countsOf } from "./measures";
import { pairOf } from "./pair";
import { predictionLine, predictionsOf } from "./predictions";
import { withPredictions } from "./predictions-file";
import { type Evaluated, evaluationRecordOf } from "./record";
import { evaluationReportOf } from "./report";
import { readStandoff } from "./standoff";

/** Prints how the program's attributions agree with those of human coders. */
export async function evaluateAttributions(session: Session, folder: GoldFolder): Promise<void> {
  const texts = textsIn(folder, session.fail);
  if (texts.length === 0) return;
  await withPredictions(session, async (write) => {
    const evaluated: Evaluated[] = [];
    for (const text of texts) {
      const outcome = evaluate(text);
      if ("problem" in outcome) session.fail(outcome.problem);
      else {
        evaluated.push(outcome.evaluated);
        await write(outcome.predictions);
      }
    }
    if (evaluated.length === 0) return session.fail("no text is left to evaluate");
    await writeFigures(session, evaluationRecordOf(evaluated), evaluationReportOf);
  });
}

/** The marked texts of the folder; what is wrong with it is named. */
function textsIn(folder: GoldFolder, fail: Session["fail"]): readonly GoldText[] {
  try {
    const { texts, problems } = goldTexts(folder);
    problems.forEach(fail);
    return texts;
  } catch (error) {
    fail(problemOf(error, folder.marks));
    return [];
  }
}

/** Measures one text, or says why it cannot be measured. */
function evaluate(
  text: GoldText,
): { readonly evaluated: Evaluated; readonly predictions: string } | { readonly problem: string } {
  let given: ReturnType<typeof inputsOf>;
  try {
    given = inputsOf(text);
  } catch (error) {
    return { problem: problemOf(error, text.path) };
  }
  let analysis: Analysis;
  try {
    analysis = analyse(given.document);
  } catch (error) {
    return { problem: faultOf(error, text.name) };
  }
  const { relations, nested } = predictionsOf(analysis);
  return {
    evaluated: {
      counts: countsOf(
        pairOf(given.document.text, given.gold, relations),
        linkingOf(analysis, given.gold.relations),
      ),
      nested: { gold: given.gold.nested, predicted: nested },
      analyser: analysis.analyser,
    },
    predictions: predictionLine(text.name, relations),
  };
}

function inputsOf(text: GoldText) {
  const document = text.document();
  return { document, gold: readStandoff(marksOf(text), document.text, text.path) };
}
