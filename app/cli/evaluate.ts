import { type Analysis, analyse } from "#analysis";
import { type Session, type Settings, UsageError } from "./command";
import { type GoldFolder, type GoldText, goldFolder, goldTexts, marksOf } from "./evaluate/gold-texts";
import { linkingOf } from "./evaluate/linking";
import { countsOf } from "./evaluate/measures";
import { pairOf } from "./evaluate/pair";
import { predictionLine, predictionsOf } from "./evaluate/predictions";
import { openPredictions } from "./evaluate/predictions-file";
import { type Evaluated, evaluationRecordOf } from "./evaluate/record";
import { evaluationReportOf } from "./evaluate/report";
import { readStandoff } from "./evaluate/standoff";
import { visible } from "./output";
import { faultOf, problemOf } from "./problem";

/** Prints how the program's attributions agree with those of human coders. Throws a `UsageError` without a gold. */
export async function run(session: Session): Promise<void> {
  const folder = folderOf(session.settings);
  const texts = textsIn(folder, session.fail);
  if (texts.length === 0) return;
  const predictions = await openPredictions(session.settings.predictions, session.fail);
  if (!predictions) return;
  const evaluated: Evaluated[] = [];
  try {
    for (const text of texts) {
      const outcome = evaluate(text);
      if ("problem" in outcome) session.fail(outcome.problem);
      else {
        evaluated.push(outcome.evaluated);
        await predictions.write(outcome.predictions);
      }
    }
  } finally {
    await predictions.close();
  }
  if (evaluated.length === 0) return session.fail("no text is left to evaluate");
  const record = evaluationRecordOf(evaluated);
  await session.write(
    session.settings.format === "json"
      ? `${JSON.stringify(record)}\n`
      : visible(`${evaluationReportOf(record)}\n`),
  );
}

function folderOf({ polnear, gold }: Settings): GoldFolder {
  if (polnear && !gold) return goldFolder(polnear, "polnear");
  if (gold && !polnear) return goldFolder(gold, "gold");
  const problem = polnear ? "--polnear and --gold are both given" : "no coders' marks are given";
  throw new UsageError(`${problem}; give one folder, with --polnear or --gold; see parallax evaluate --help`);
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
