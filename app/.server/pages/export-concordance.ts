import { edition } from "#analysis";
import { concord } from "../concordance";
import { chosen } from "../state/chosen";
import { readConcordance } from "../state/concordance";
import { refuse } from "../state/refuse";
import { readView } from "../state/view";
import { CONCORDANCE } from "../tables/concordance";
import { sendRows } from "../tables/send";

/** The lines of a concordance as a file, in the order of the screen. */
export function exportConcordance(request: Request, format: "csv" | "json"): Response {
  const state = readConcordance(new URL(request.url).searchParams);
  const given = state.scope === "corpus" ? [] : chosen(readView(request)).map(({ analysis }) => analysis);
  const answer = concord(given, state);
  if ("problem" in answer) return refuse(400, answer.problem, ["Name a word: word=regime."]);
  const { version, lexicon } = edition();
  const rows = answer.concordance.lines.map(({ document, outlet, span, left, keyword, right, voice }) => [
    ...[document, outlet, span.start, span.end, left, keyword, right, voice],
    ...[version, lexicon, answer.texts.get(document) ?? null],
  ]);
  const { name, columns } = CONCORDANCE;
  return sendRows({ name, columns: columns.map((column) => column.name) }, format, [rows]);
}
