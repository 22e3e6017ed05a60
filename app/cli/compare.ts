import { type Analysis, compare } from "#analysis";
import { type Session, UsageError } from "./command";
import { comparisonRecordOf } from "./comparison-record";
import { comparisonReportOf } from "./comparison-report";
import { visible } from "./output";
import { productsOf } from "./products";

/** Prints the comparison of the session's documents. Throws a `UsageError` where there is but one to compare. */
export async function run(session: Session): Promise<void> {
  const analyses = new Map<string, Analysis>();
  let failed = false;
  const fail = (words: string): void => {
    failed = true;
    session.fail(words);
  };
  for await (const analysis of productsOf("analysis", { ...session, fail })) {
    const { id } = analysis.document;
    if (analyses.has(id))
      fail(`two documents have the id "${id}", the second is left out; give it another name`);
    else analyses.set(id, analysis);
  }
  const all = [...analyses.values()];
  if (all.length < 2) {
    const found = `compare needs two documents or more; found ${all.length === 1 ? `"${all[0]?.document.id}" only` : "none"}`;
    if (failed) return session.fail(found);
    throw new UsageError(`${found}; give two files, or a folder or NDJSON that holds them`);
  }
  const comparison = compare(all);
  await session.write(
    session.settings.format === "text"
      ? visible(`${comparisonReportOf(comparison, all)}\n`)
      : `${JSON.stringify(comparisonRecordOf(comparison, all))}\n`,
  );
}
