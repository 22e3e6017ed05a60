import type { Analysis, Attribution, Claim, Dismissable, LoadedTerm, Mark, Quotation, Span } from "#analysis";
import type { ViewMark } from "../../components/marked-text/view";
import { plainId } from "../state/document-ids";
import type { Layer } from "../state/layers";
import { isSuggested } from "./terms";
import { CLAIM_WORDS, TIER_WORDS, VOICE_WORDS } from "./words";

/** Ids in a page: documents stand side by side, so each mark's id is prefixed by its document's. */
export const pageId = (document: string, mark: string): string => `${plainId(document)}-${mark}`;

/** The HTML id where a mark begins: an attribution is drawn in parts, its content stands for it. */
export const anchorOf = (document: string, mark: Mark): string =>
  "content" in mark ? `${pageId(document, mark.id)}-content` : pageId(document, mark.id);

/**
 * The marks of one document that the layers show, with those an open number counts or the reader opened, and those the
 * reader dismissed.
 */
export function viewMarks(
  analysis: Analysis,
  layers: readonly Layer[],
  counted: readonly Mark[],
  opened: string | null,
  dismissed: readonly Dismissable[] = [],
): readonly ViewMark[] {
  const { document } = analysis;
  const shows = showing(analysis, layers, counted, opened);
  const drawn = new Set<Mark>();
  const draw = <T extends Mark>(mark: T, views: readonly ViewMark[]) => {
    drawn.add(mark);
    return views;
  };
  const terms = analysis.loadedTerms
    .filter((term) => shows(layerOf(term), term))
    .flatMap((term) => draw(term, [termMark(document.id, term)]));
  const holdsTerm = ({ span }: Quotation) =>
    analysis.loadedTerms.some((term) => drawn.has(term) && term.voice === "scare" && covers(span, term.span));
  const scares = analysis.quotations
    .filter((quotation) => quotation.kind === "scare" && shows("wording", quotation) && !holdsTerm(quotation))
    .flatMap((quotation) => draw(quotation, [scareMark(document.id, quotation)]));
  const relations = analysis.attributions
    .filter((attribution) => shows("sourcing", attribution))
    .flatMap((attribution) => draw(attribution, relationMarks(analysis, attribution)));
  const claims = analysis.claims
    .filter((claim) => claim.voice !== "attributed" && shows("no-source", claim))
    .flatMap((claim) => draw(claim, [claimMark(document.id, claim)]));
  const rest = marksOf(analysis)
    .filter((mark) => !drawn.has(mark) && shows(null, mark))
    .map((mark) => passageMark(document.id, mark));
  const gone = dismissed
    .filter((mark) => shows(layerOf(mark), mark))
    .map((mark) => dismissedMark(document.id, mark));
  return [...terms, ...scares, ...relations, ...claims, ...rest, ...gone, ...boilerplateMarks(analysis)];
}

/** Whether a mark of a layer, or of none, is drawn: its layer is shown, an open number counts it, or it is opened. */
export function showing(
  { document }: Analysis,
  layers: readonly Layer[],
  counted: readonly Mark[],
  opened: string | null,
): (layer: Layer | null, mark: Mark) => boolean {
  const extra = new Set(counted);
  const isOpened = (mark: Mark) =>
    opened !== null &&
    (opened === anchorOf(document.id, mark) || opened.startsWith(`${pageId(document.id, mark.id)}-`));
  return (layer, mark) => (layer !== null && layers.includes(layer)) || extra.has(mark) || isOpened(mark);
}

/** Everything found in a document that has an id. */
export const marksOf = (analysis: Analysis): readonly Mark[] => [
  ...analysis.loadedTerms,
  ...analysis.attributions,
  ...analysis.claims,
  ...analysis.quotations,
  ...analysis.naming,
  ...analysis.agency,
];

const layerOf = (mark: Dismissable): Layer => {
  if ("content" in mark) return "sourcing";
  if (!("tier" in mark)) return "no-source";
  return isSuggested(mark) ? "suggested" : "wording";
};

/** Drawn where it was found, so that it can be put back. */
const dismissedMark = (document: string, mark: Dismissable): ViewMark => ({
  ...plainMark(document, mark),
  dismissed: true,
  label: "dismissed by the reader",
});

function plainMark(document: string, mark: Dismissable): ViewMark {
  if ("tier" in mark) return { ...termMark(document, mark), suggested: undefined };
  return "content" in mark ? contentMark(document, mark) : claimMark(document, mark);
}

const termMark = (document: string, term: LoadedTerm): ViewMark => ({
  id: pageId(document, term.id),
  kind: "loaded",
  spans: [term.span],
  voice: term.voice,
  suggested: isSuggested(term) || undefined,
  label: `${TIER_WORDS[term.tier]}, ${VOICE_WORDS[term.voice]}`,
});

const scareMark = (document: string, { id, span }: Quotation): ViewMark => ({
  id: pageId(document, id),
  kind: "scare",
  spans: [span],
  label: "scare quote",
});

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function relationMarks(analysis: Analysis, attribution: Attribution): ViewMark[] {
  const relation = pageId(analysis.document.id, attribution.id);
  const depth = depthOf(analysis, attribution);
  const { source, cue, content } = attribution;
  const part = (kind: "source" | "cue" | "content", spans: ViewMark["spans"], label: string): ViewMark => ({
    id: `${relation}-${kind}`,
    kind,
    spans,
    relation,
    label,
    ...(kind === "content" && depth > 0 ? { depth } : {}),
  });
  return [
    ...(source && attribution.mode !== "floating" ? [part("source", source.spans, "source")] : []),
    ...(cue ? [part("cue", cue.spans, "cue")] : []),
    part("content", content.spans, `said by ${source?.name ?? source?.text ?? "a source not named"}`),
  ];
}

/** Of an attribution that is dismissed only what it held to be said is drawn. */
const contentMark = (document: string, { id, content }: Attribution): ViewMark => ({
  id: `${pageId(document, id)}-content`,
  kind: "content",
  spans: content.spans,
  relation: pageId(document, id),
  label: "content",
});

function depthOf({ attributions }: Analysis, { within }: Attribution): number {
  const outer = within === null ? undefined : attributions.find(({ id }) => id === within);
  return outer ? depthOf({ attributions } as Analysis, outer) + 1 : 0;
}

const claimMark = (document: string, claim: Claim): ViewMark => ({
  id: pageId(document, claim.id),
  kind: "claim",
  spans: [claim.span],
  claim: claim.voice,
  label: CLAIM_WORDS[claim.voice],
});

/** What has no sign of its own in the text is tinted while a number that counts it, or its card, is open. */
const passageMark = (document: string, mark: Mark): ViewMark => ({
  id: pageId(document, mark.id),
  kind: "passage",
  spans: "content" in mark ? mark.content.spans : [mark.span],
  label: "counted passage",
});

const boilerplateMarks = ({ document }: Analysis): ViewMark[] =>
  document.boilerplate.map(({ span, reason }, index) => ({
    id: pageId(document.id, `b${index + 1}`),
    kind: "boilerplate",
    spans: [span],
    label: `not scored: ${reason}`,
  }));
