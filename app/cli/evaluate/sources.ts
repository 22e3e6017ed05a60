import { type Analyser, analyse } from "#analysis";
import type { Session } from "../command";
import { writeFigures } from "../emit";
import { problemOf } from "../problem";
import { type CodedSource, countsOf } from "./sources/counts";
import { codedFiles, readCoded } from "./sources/gold";
import { recordOf, reportOf } from "./sources/report";

/** Prints how rightly the program names and types the coded sources of a folder. */
export async function evaluateSources(session: Session, folder: string): Promise<void> {
  let analyser: Analyser | null = null;
  const counted: { text: string; part: string; sources: readonly CodedSource[] }[] = [];
  for (const path of filesIn(folder, session.fail)) {
    try {
      const { name, part, document, sources } = readCoded(path, folder);
      const analysis = analyse(document);
      analyser ??= analysis.analyser;
      counted.push({ text: name, part, sources: countsOf(sources, analysis.attributions) });
    } catch (error) {
      session.fail(problemOf(error, path));
    }
  }
  if (!analyser) return session.fail("no text is left to evaluate");
  await writeFigures(session, recordOf(counted, analyser), reportOf);
}

function filesIn(folder: string, fail: Session["fail"]): readonly string[] {
  try {
    return codedFiles(folder);
  } catch (error) {
    fail(problemOf(error, folder));
    return [];
  }
}
