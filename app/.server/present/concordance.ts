import { type KwicLine, kwicOrders } from "#analysis";
import { VOICES } from "#corpus/store";
import type { ConcordanceView } from "../../components/concordance/view";
import { concord } from "../concordance";
import { type Item, itemById, outletView } from "../library";
import type { ConcordanceState } from "../state/concordance";
import { documentHref } from "../state/document-ids";
import { paragraphAnchor, paragraphNumber } from "./paragraphs";
import { plural, SHORT_VOICE, VOICE_WORDS } from "./words";

const ORDERS: Readonly<Record<(typeof kwicOrders)[number], string>> = {
  document: "by document",
  keyword: "by word",
  left1: "by the word before",
  left2: "by the second word before",
  left3: "by the third word before",
  right1: "by the word after",
  right2: "by the second word after",
  right3: "by the third word after",
};

/** Lines that a page shows; all are in the export. */
const SHOWN = 200;

/** Keyword in context: the form, and the lines it asks for. */
export function concordanceView(
  items: readonly Item[],
  state: ConcordanceState,
  {
    keep,
    exportHref,
  }: {
    readonly keep: readonly (readonly [string, string])[];
    readonly exportHref: (format: "csv" | "json") => string;
  },
): ConcordanceView {
  const answer =
    state.word === ""
      ? null
      : concord(
          items.map(({ analysis }) => analysis),
          state,
        );
  const form = {
    ...state,
    sample: state.sample === null ? "" : String(state.sample),
    seed: String(state.seed),
    keep,
    orders: kwicOrders.map((value) => ({ value, label: ORDERS[value] })),
    voices: VOICES.map((value) => ({ value, label: VOICE_WORDS[value] })),
  };
  if (answer === null) return { form, problem: null, lines: [], summary: null, exports: null };
  if ("problem" in answer) return { form, problem: answer.problem, lines: [], summary: null, exports: null };
  const { lines, found } = answer.concordance;
  return {
    form,
    problem: null,
    lines: lines.slice(0, SHOWN).map((line) => ({
      key: `${line.document} ${line.span.start}`,
      outlet: outletView(line.outlet),
      ...placeOf(line),
      left: line.left,
      keyword: line.keyword,
      right: line.right,
      voice: line.voice,
      voiceWords: line.voice === null ? "not read" : SHORT_VOICE[line.voice],
    })),
    summary: summaryOf(lines.length, found, answer.unread, state),
    exports: { csv: exportHref("csv"), json: exportHref("json") },
  };
}

/** The paragraph in which a line stands, and the way there. */
function placeOf({ document, span }: KwicLine): { readonly place: string; readonly href: string } {
  const analysis = itemById(document)?.analysis;
  const number = analysis ? paragraphNumber(analysis, span.start) : null;
  const page = documentHref(document);
  return number === null
    ? { place: "headline", href: page }
    : { place: `¶${number}`, href: `${page}#${paragraphAnchor(document, number)}` };
}

function summaryOf(lines: number, found: number, unread: number, { sample, seed }: ConcordanceState): string {
  const parts = [
    sample !== null && found > lines
      ? `a random sample of ${plural(lines, "line")} of ${found.toLocaleString("en")}, seed ${seed}`
      : plural(found, "line"),
    ...(lines > SHOWN ? [`the first ${SHOWN} are shown`] : []),
    ...(unread > 0 ? [`${plural(unread, "document")} with fewer of the words not read`] : []),
  ];
  return `${parts.join("; ")}.`;
}
