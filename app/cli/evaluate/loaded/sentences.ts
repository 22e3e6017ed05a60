import type { Analysis, Document } from "#analysis";
import type { Session } from "../../command";
import { writeFigures } from "../../emit";
import { type LineInput, linesIn, nameOf } from "../../inputs";
import { faultOf, problemOf } from "../../problem";
import { withPredictions } from "../predictions-file";
import { type CodedSentence, readCoded } from "./coded-sentence";
import { type Prediction, predictionLine, predictionOf } from "./prediction";
import { countSentence, noCounts } from "./sentence-counts";
import { sentenceRecordOf } from "./sentence-record";
import { sentenceReportOf } from "./sentence-report";

/** Prints how the program's loaded terms agree with the coders' in a file of sentences; reads it line by line. */
export function evaluateSentences(session: Session, path: string): Promise<void> {
  return withPredictions(session, async (write) => {
    const counts = noCounts();
    const ids = new Set<string>();
    let analyser: Analysis["analyser"] | null = null;
    for await (const input of linesIn(path, session.stdin)) {
      const outcome = measured(input, ids);
      if ("problem" in outcome) session.fail(outcome.problem);
      else {
        const { coded, prediction } = outcome;
        countSentence(counts, coded, prediction);
        analyser ??= prediction.analyser;
        await write(predictionLine(coded.id, prediction));
      }
    }
    if (!analyser)
      return session.fail(
        `${path}: no sentence is left to evaluate; give one JSON object a line, with "id", "text" and "spans"`,
      );
    await writeFigures(
      session,
      sentenceRecordOf(counts, analyser, session.settings.threshold),
      sentenceReportOf,
    );
  });
}

/** Reads and analyses one line, or says why it cannot be measured. */
function measured(
  input: LineInput,
  ids: Set<string>,
): { readonly coded: CodedSentence; readonly prediction: Prediction } | { readonly problem: string } {
  if (input.from === "nowhere") return { problem: input.problem };
  const name = nameOf(input);
  let coded: CodedSentence;
  try {
    coded = readCoded(input.source, name);
  } catch (error) {
    return { problem: problemOf(error, name) };
  }
  const { id, text } = coded;
  if (ids.has(id))
    return { problem: `${name}: "${id}" stands a second time; give every sentence an "id" of its own` };
  ids.add(id);
  try {
    return { coded, prediction: predictionOf(unknownDocument(id, text)) };
  } catch (error) {
    return { problem: faultOf(error, name) };
  }
}

/** A text of which nothing is known but its words. */
const unknownDocument = (id: string, text: string): Document => ({
  ...{ id, text, outlet: null, title: null, date: null, url: null, genre: null, event: null },
  ...{ language: null, licence: null, headline: null, boilerplate: [] },
});
