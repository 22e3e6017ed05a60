import {
  type Agency,
  type Analysis,
  type Attribution,
  type Claim,
  cueEntries,
  type Dismissable,
  type Mark,
  measureById,
  type Naming,
  type Quotation,
} from "#analysis";
import type { CardData, CountedIn, ViewMark } from "../../components/marked-text/view";
import type { Link } from "../../components/view";
import type { Item } from "../library";
import { addressOf, type View } from "../state/view";
import { measuredWords } from "./accuracy";
import { countHref } from "./count";
import { dismissMark, dismissTerm, putBack } from "./dismiss-links";
import { anchorOf, pageId } from "./marks";
import { valueWords } from "./numbers";
import { termCard } from "./term-card";
import { CLAIM_WORDS, MODE_WORDS, sentence, VOICE_WORDS, WHOSE } from "./words";

/** Most numbers a card lists: the narrowest ones lead, the rest are on the document's page. */
const MOST_NUMBERS = 4;

/** The why-cards of all marks drawn of one document, by id of the mark or of its relation. */
export function viewCards(
  { analysis, dismissed = [] }: Pick<Item, "analysis" | "dismissed">,
  drawn: readonly ViewMark[],
  view: View,
): Record<string, CardData> {
  const wanted = new Set(drawn.flatMap(({ id, relation }) => [relation ?? id]));
  const countedIn = countedInBy(analysis, view);
  const cards: Record<string, CardData> = {};
  const add = (mark: Mark, card: Partial<CardData> & Pick<CardData, "term" | "what">) => {
    const id = pageId(analysis.document.id, mark.id);
    if (!wanted.has(id)) return;
    const anchor = anchorOf(analysis.document.id, mark);
    const link = { text: "Link to this mark", href: addressOf(view, { mark: anchor }, anchor) };
    cards[id] = {
      id,
      swatch: null,
      why: [],
      whose: [],
      samePlace: [],
      sure: [],
      countedIn: countedIn(mark),
      disagree: [],
      actions: [link],
      ...card,
    };
  };
  for (const term of analysis.loadedTerms)
    add(term, { ...termCard(term), disagree: dismissTerm(analysis, term, view) });
  for (const attribution of analysis.attributions)
    add(attribution, {
      ...relationCard(analysis, attribution),
      disagree: [dismissMark(analysis, attribution, view)],
    });
  for (const claim of analysis.claims)
    add(claim, { ...claimCard(analysis, claim), disagree: [dismissMark(analysis, claim, view)] });
  for (const quotation of analysis.quotations) add(quotation, quotationCard(analysis, quotation));
  for (const mention of analysis.naming) add(mention, namingCard(analysis, mention));
  for (const action of analysis.agency) add(action, agencyCard(analysis, action));
  for (const mark of dismissed)
    add(mark, dismissedCard(plainCard(analysis, mark), putBack(analysis, mark, view)));
  return cards;
}

function plainCard(analysis: Analysis, mark: Dismissable) {
  if ("tier" in mark) return termCard(mark);
  return "content" in mark ? relationCard(analysis, mark) : claimCard(analysis, mark);
}

/** A mark that the reader dismissed: it says what it was, and how it is put back. */
const dismissedCard = (
  card: Pick<CardData, "term" | "what"> & Partial<CardData>,
  disagree: readonly Link[],
) => ({
  ...card,
  what: `dismissed, counted in no number; it was: ${card.what}`,
  swatch: card.swatch ? { ...card.swatch, suggested: undefined, dismissed: true } : null,
  countedIn: [],
  disagree,
});

/** Which numbers count a mark, the narrowest first. */
function countedInBy(analysis: Analysis, view: View): (mark: Mark) => CountedIn[] {
  const byMark = new Map<string, string[]>();
  for (const [measure, score] of Object.entries(analysis.scores)) {
    if (score.value === null) continue;
    for (const mark of score.marks) byMark.set(mark, [...(byMark.get(mark) ?? []), measure]);
  }
  return (mark) =>
    (byMark.get(mark.id) ?? [])
      .sort((a, b) => (analysis.scores[a]?.count ?? 0) - (analysis.scores[b]?.count ?? 0))
      .slice(0, MOST_NUMBERS)
      .flatMap((id) => {
        const measure = measureById(id);
        const score = analysis.scores[id];
        if (!measure || !score || score.value === null) return [];
        const value = `${valueWords(score.value, measure.unit)}${measure.unit === "share" ? "" : " per 1,000 words"} (${score.count})`;
        return [
          {
            label: measure.label,
            value,
            href: countHref(view, id),
          },
        ];
      });
}

function relationCard(
  { document, attributions }: Analysis,
  attribution: Attribution,
): Pick<CardData, "term" | "what"> & Partial<CardData> {
  const { source, cue, within, because } = attribution;
  const outer = attributions.find(({ id }) => id === within);
  const note = cue
    ? cueEntries.find(({ lemmas, stance }) => lemmas.join(" ") === cue.lemma && stance === cue.stance)?.source
    : undefined;
  const named =
    source?.name && source.name !== source.text
      ? `${source.text}: ${source.name}`
      : (source?.text ?? "no source named");
  return {
    term:
      [source?.text, cue?.text].filter(Boolean).join(" … ") ||
      document.text.slice(
        attribution.content.spans[0]?.start,
        (attribution.content.spans[0]?.start ?? 0) + 40,
      ),
    what: `attribution, ${MODE_WORDS[attribution.mode]}`,
    swatch: { kind: "cue" },
    why: [...because.map(sentence), ...(note ? [`Cue list: ${note}.`] : [])],
    whose: [
      `Source: ${named}${source ? ` (${[source.role, source.type, source.self ? "the authors themselves" : null].filter(Boolean).join(", ")})` : ""}.`,
      ...(cue ? [`Stance of the cue: ${cue.stance}.`] : []),
      ...(outer
        ? [
            `Stands inside what ${outer.source?.name ?? outer.source?.text ?? "another source"} is said to have said.`,
          ]
        : []),
    ],
    sure: [
      [
        `Found by a model that human coders' marks taught. Of the sentences it marks as attributed, human coders agree with ${measuredWords("attribution.sentences.precision") ?? "an unmeasured share"}. `,
        { text: "How that was measured", href: "/method#accuracy" },
        ".",
      ],
    ],
  };
}

function claimCard(
  { document }: Analysis,
  claim: Claim,
): Pick<CardData, "term" | "what"> & Partial<CardData> {
  return {
    term: excerpt(document.text, claim.span.start, claim.span.end),
    what: [
      CLAIM_WORDS[claim.voice],
      ...(claim.hedged ? ["hedged"] : []),
      ...(claim.evaluative ? ["evaluative"] : []),
    ].join(", "),
    swatch: { kind: "claim", claim: claim.voice },
    why: claim.because.map(sentence),
    whose: claim.voice === "unattributed" ? [WHOSE.unattributed] : [],
  };
}

const quotationCard = (
  { document }: Analysis,
  { span, kind, because }: Quotation,
): Pick<CardData, "term" | "what"> & Partial<CardData> => ({
  term: excerpt(document.text, span.start, span.end),
  what:
    kind === "scare"
      ? "scare quote"
      : `quotation marks: ${kind === "name" ? "a title or name" : kind === "direct" ? "direct speech" : "a fragment of speech"}`,
  swatch: kind === "scare" ? { kind: "scare" } : null,
  why: because.map(sentence),
});

const namingCard = (
  { document }: Analysis,
  mention: Naming,
): Pick<CardData, "term" | "what"> & Partial<CardData> => ({
  term: document.text.slice(mention.span.start, mention.span.end),
  what: `a name for: ${mention.referent}; ${VOICE_WORDS[mention.voice]}`,
  why: mention.because.map(sentence),
  whose: [WHOSE[mention.voice]],
});

const agencyCard = (
  { document }: Analysis,
  action: Agency,
): Pick<CardData, "term" | "what"> & Partial<CardData> => ({
  term: document.text.slice(action.span.start, action.span.end),
  what: `action (${action.verb}), agent ${action.agent === "elsewhere" ? "named elsewhere in the sentence" : action.agent}`,
  why: action.because.map(sentence),
  whose: [WHOSE[action.voice]],
});

const LONGEST_TERM = 90;
const excerpt = (text: string, start: number, end: number): string =>
  end - start <= LONGEST_TERM
    ? text.slice(start, end)
    : `${text.slice(start, start + LONGEST_TERM).replace(/\s+\S*$/, "")} …`;
