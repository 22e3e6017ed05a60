import { type Likeness, likenessOf, meanLikeness } from "./jaccard";
import { type Linked, linkingFigures } from "./linking";
import type { Pair } from "./pair";
import { type Found, quotedContents, quotedFigures } from "./quoted-contents";
import { type Rates, ratesOf, type Tally } from "./rates";
import { type ByRole, byRole } from "./relation";
import { matchesOf, type RelationTest, relationTally, relationTestNames } from "./relations";
import { type Judged, judged, reliabilityFigures } from "./reliability";
import {
  type SentenceFigures,
  type SentenceTest,
  sentenceFigures,
  sentenceTestNames,
  type Verdicts,
  verdictsOf,
} from "./sentences";
import { type Share, shareFigures, shareOf } from "./shares";
import { type SpanMeasureName, spanMeasureNames, spanMeasures } from "./spans";
import { wordsBySentence } from "./words";

/** What is counted in one text; all that is kept of it. */
export interface Counts {
  readonly spans: Readonly<Record<SpanMeasureName, ByRole<Tally>>>;
  readonly jaccard: ByRole<Likeness>;
  readonly relation: Readonly<Record<RelationTest, Tally>>;
  readonly sentence: Readonly<Record<SentenceTest, Verdicts>>;
  readonly share: Share | null;
  readonly quoted: Found;
  readonly judged: readonly Judged[];
  readonly linked: Linked;
}

/** Every figure over all texts. */
export type Figures = ReturnType<typeof figuresOf>;

/** Counts one text by every measure; `linked` where linking was tried. */
export function countsOf(pair: Pair, linked: Linked = { right: 0, of: 0 }): Counts {
  const matches = matchesOf(pair);
  const sentences = wordsBySentence(pair);
  return {
    spans: record(spanMeasureNames, (name) => byRole((role) => spanMeasures[name](pair, role))),
    jaccard: byRole((role) => likenessOf(pair, role)),
    relation: record(relationTestNames, (test) => relationTally(matches, pair, test)),
    sentence: record(sentenceTestNames, (test) => verdictsOf(sentences, test)),
    share: shareOf(sentences),
    quoted: quotedContents(pair),
    judged: judged(matches, pair),
    linked,
  };
}

/** The figures of all texts together. */
export function figuresOf(all: readonly Counts[]) {
  const spans: Record<SpanMeasureName, ByRole<Rates>> = record(spanMeasureNames, (name) =>
    byRole((role) => ratesOf(all.map((each) => each.spans[name][role]))),
  );
  const relation: Record<RelationTest, Rates> = record(relationTestNames, (test) =>
    ratesOf(all.map((each) => each.relation[test])),
  );
  const sentence: Record<SentenceTest, SentenceFigures> = record(sentenceTestNames, (test) =>
    sentenceFigures(all.map((each) => each.sentence[test])),
  );
  return {
    docs: all.length,
    ...spans,
    jaccard: byRole((role) => meanLikeness(all.map((each) => each.jaccard[role]))),
    relation,
    sentence,
    document: shareFigures(all.flatMap(({ share }) => share ?? [])),
    quotedContents: quotedFigures(all.map(({ quoted }) => quoted)),
    linking: linkingFigures(all.map(({ linked }) => linked)),
    reliability: reliabilityFigures(all.flatMap((each) => each.judged)),
  };
}

/** An object with a value for each name. */
const record = <Name extends string, Value>(
  names: readonly Name[],
  make: (name: Name) => Value,
): Record<Name, Value> => Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, Value>;
