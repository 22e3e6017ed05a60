import { type Analyser, analyse, compare } from "#analysis";
import type { Session } from "../command";
import { writeFigures } from "../emit";
import { problemOf } from "../problem";
import { countsOf } from "./alignment/counts";
import { eventFiles, readEvent } from "./alignment/gold";
import { recordOf, reportOf } from "./alignment/report";

/** Prints how the program's alignment agrees with the coded passages of a folder. */
export async function evaluateAlignment(session: Session, folder: string): Promise<void> {
  let analyser: Analyser | null = null;
  const counted: Parameters<typeof recordOf>[0][number][] = [];
  for (const path of filesIn(folder, session.fail)) {
    try {
      const event = readEvent(path, folder);
      const analyses = event.documents.map((document) => analyse(document));
      const counts = countsOf(event, compare(analyses).alignments);
      analyser ??= analyses[0]?.analyser ?? null;
      counted.push({ event: event.event, part: event.part, counts });
    } catch (error) {
      session.fail(problemOf(error, path));
    }
  }
  if (!analyser) return session.fail("no event is left to evaluate");
  await writeFigures(session, recordOf(counted, analyser), reportOf);
}

function filesIn(folder: string, fail: Session["fail"]): readonly string[] {
  try {
    return eventFiles(folder);
  } catch (error) {
    fail(problemOf(error, folder));
    return [];
  }
}
