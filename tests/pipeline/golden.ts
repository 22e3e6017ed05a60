import type { Analysis, Score, Span } from "../../analysis/types";

/** An analysis as a person reads it: one mark a line, in text order, with all that was decided about it. */
export function goldenOf(analysis: Analysis) {
  const { document, words, paragraphs, sentences, scores } = analysis;
  return {
    document: document.id,
    genre: document.genre,
    words,
    paragraphs: paragraphs.length,
    sentences: sentences.map(
      ({ span, paragraph }) =>
        `${place(span)} ¶${paragraph + 1} ${document.text.slice(span.start, span.end)}`,
    ),
    marks: [...marksOf(analysis)]
      .sort((a, b) => a.span.start - b.span.start || a.line.localeCompare(b.line, "en"))
      .map(({ span, line }) => `${place(span)} ${line}`),
    scores: Object.fromEntries(Object.entries(scores).map(([id, score]) => [id, scoreLine(score)])),
  };
}

const place = ({ start, end }: Span): string => `${start}-${end}`;

function* marksOf(analysis: Analysis): Generator<{ span: Span; line: string }> {
  const { text } = analysis.document;
  const at = ({ start, end }: Span) => text.slice(start, end);
  for (const { span, kind, closed } of analysis.quotations)
    yield { span, line: `quotation, ${kind}${closed ? "" : ", not closed"}: ${at(span)}` };
  for (const { id, mode, source, cue, content, within, confidence } of analysis.attributions) {
    const who = source
      ? `${source.text} {${source.name ?? "no name"}, ${source.type}${source.role ? `, ${source.role}` : ""}${source.self ? ", self" : ""}}`
      : "nobody named";
    const told = content.spans.map(at).join(" … ");
    const inside = within ? `, within ${within}` : "";
    const line = `${who} => ${cue ? `${cue.text} (${cue.stance})` : "no cue"} => ${told}`;
    yield {
      span: content.spans[0] ?? { start: 0, end: 0 },
      line: `attribution ${id}, ${mode}${inside}, ${confidence}: ${line}`,
    };
  }
  for (const { span, voice, attribution, hedged, evaluative } of analysis.claims) {
    const whose = attribution ? ` ${attribution}` : "";
    const kind = `${voice}${whose}${hedged ? ", hedged" : ""}${evaluative ? ", evaluative" : ""}`;
    yield { span, line: `claim, ${kind}: ${at(span)}` };
  }
  for (const { span, category, voice, strength, tier } of analysis.loadedTerms)
    yield { span, line: `loaded term, ${category}, ${voice}, ${strength}, ${tier}: ${at(span)}` };
  for (const { span, referent, label, voice } of analysis.naming)
    yield { span, line: `naming, ${referent} as “${label}”, ${voice}: ${at(span)}` };
  for (const { span, verb, form, agent, voice } of analysis.agency)
    yield { span, line: `agency, ${verb}, ${form}, agent ${agent}, ${voice}: ${at(span)}` };
}

function scoreLine({ value, count, of, interval, method, reason }: Score): string {
  if (value === null) return `not measured: ${reason}`;
  const bounds = interval ? `${interval.map((bound) => bound.toFixed(3)).join(" to ")}` : "no interval";
  return `${value.toFixed(3)} (${count} of ${of}; ${bounds}; ${method})`;
}
