import type { Analysis, Mark, Span } from "#analysis";
import type { ViewMark } from "../../components/marked-text/view";
import type { PassagesView, PassageView } from "../../components/passages/view";
import type { Item } from "../library";
import { refuse } from "../state/refuse";
import { addressOf, type View } from "../state/view";
import { type Count, countById } from "./count";
import { anchorOf, viewMarks } from "./marks";
import { intervalWords, valueWords } from "./numbers";
import { paragraphNumber } from "./paragraphs";

/** The number that the view has open; `null` where none is. Refuses a number there is not. */
export function openCount({ count }: View): Count | null {
  return count === null
    ? null
    : (countById(count) ??
        refuse(404, `There is no number “${count}”.`, [
          ["All numbers and how they are made: ", { text: "Method", href: "/method#measures" }, "."],
        ]));
}

/** The passages of the number that the view has open; `null` where none is. Refuses a number there is not. */
export function passagesView(items: readonly Item[], view: View): PassagesView | null {
  const count = openCount(view);
  if (!count) return null;
  const beside = items.map(({ analysis }) => analysis);
  return {
    label: count.label,
    explanation: count.explanation,
    closeHref: addressOf(view, { count: null, mark: null }),
    hrefBefore: `${addressOf(view, { mark: null })}&mark=`,
    documents: items.map(({ id, outlet, analysis }) => {
      const marks = count.marksIn(analysis, beside);
      return {
        id,
        outlet,
        number: numberWords(analysis, marks.length, view.count),
        passages: passagesOf(analysis, marks, view),
      };
    }),
  };

  function numberWords(analysis: Analysis, marks: number, id: string | null): string {
    const score = id === null ? null : count?.scoreIn(analysis);
    const measure = count?.measure;
    if (!score || !measure) return `${marks}`;
    if (score.value === null) return `not measured: ${score.reason ?? "no reason given"}`;
    const unit = measure.unit === "share" ? "" : ` ${measure.unit}`;
    const interval = intervalWords(score, measure.unit);
    const of = measure.of === "words" ? " words" : "";
    return `${valueWords(score.value, measure.unit)}${unit}: ${score.count} of ${score.of}${of}${interval ? `; 95\u202f% interval ${interval}, ${score.method}` : ""}`;
  }
}

function passagesOf(analysis: Analysis, marks: readonly Mark[], view: View): PassageView[] {
  const bySentence = new Map<number, Mark[]>();
  for (const mark of marks) {
    const at = sentenceAt(analysis, spanOf(mark).start);
    bySentence.set(at, [...(bySentence.get(at) ?? []), mark]);
  }
  return [...bySentence]
    .sort(([a], [b]) => a - b)
    .map(([sentence, counted]) => {
      const first = counted[0] as Mark;
      const span = windowOf(analysis, sentence, counted);
      const anchor = anchorOf(analysis.document.id, first);
      return {
        href: addressOf(view, { mark: anchor }, anchor),
        paragraph: paragraphNumber(analysis, spanOf(first).start),
        text: analysis.document.text.slice(span.start, span.end),
        marks: viewMarks(analysis, [], counted, null)
          .filter(({ kind }) => kind !== "boilerplate")
          .flatMap((mark) => clipped(mark, span)),
      };
    });
}

const spanOf = (mark: Mark): Span =>
  "content" in mark ? (mark.content.spans[0] ?? { start: 0, end: 0 }) : mark.span;

const sentenceAt = ({ sentences }: Analysis, offset: number): number =>
  sentences.findLastIndex(({ span }) => span.start <= offset);

/** The sentence of the marks, stretched to the end of the longest of them. */
function windowOf({ sentences }: Analysis, sentence: number, marks: readonly Mark[]): Span {
  const own = sentences[sentence]?.span ?? spanOf(marks[0] as Mark);
  return { start: own.start, end: Math.max(own.end, ...marks.map((mark) => spanOf(mark).end)) };
}

/** The mark with its spans moved into the excerpt; none where it lies outside. */
export function clipped(mark: ViewMark, window: Span): ViewMark[] {
  const spans = mark.spans
    .map(({ start, end }) => ({
      start: Math.max(start, window.start) - window.start,
      end: Math.min(end, window.end) - window.start,
    }))
    .filter(({ start, end }) => start < end);
  return spans.length > 0 ? [{ ...mark, spans }] : [];
}
