import {
  type Analysis,
  edition,
  fewestDocuments,
  type Measure,
  measureById,
  type PooledScore,
  pooledScore,
  type Score,
  scoresByOutlet,
} from "#analysis";
import { listDocuments, pooledByOutlet, storedDocument } from "#corpus/store";
import type { ScoreGroupView } from "../../components/tables/view";
import { corpus } from "../corpus";
import { analysisIfMade } from "../library/analysed";
import { isSortable } from "./document-rows";
import { scoreRow } from "./score-table";
import { plural } from "./words";

/** Measures an outlet's page gives for all its documents together. */
const SHOWN = [
  "loaded",
  "loaded.unattributed",
  "loaded.self",
  "claims.attributed",
  "claims.unattributed",
  "claims.self",
  "words.attributed",
  "sources.vague",
].flatMap((id) => measureById(id) ?? []);

/** What is to be known of the intervals. */
const SPREAD =
  "95\u202f% interval of a ratio over documents, linearised (Cochran 1977), on a log scale for rates and a logit scale for shares: it allows for documents that differ more than chance lets them.";

/** The scores of all documents of an outlet taken together. */
export interface OutletScoresView {
  readonly groups: readonly ScoreGroupView[];
  /** Documents whose scores are in them. */
  readonly counted: number;
}

/**
 * The scores from the sums that the store keeps; of an outlet with few documents, whose spread cannot be told, from
 * their analyses.
 * @param once whether documents whose text counts elsewhere are left out
 */
export function outletScores(outlet: string, once = false): OutletScoresView {
  const pooled = SHOWN.map((measure) => ({
    measure,
    sums: pooledByOutlet(corpus(), edition(), measure.id, [outlet], { once }),
  }));
  const counted = Math.max(0, ...pooled.map(({ sums }) => sums.get(outlet)?.documents ?? 0));
  if (counted < fewestDocuments) return { groups: groupsOf(fewScores(outlet, once)), counted };
  const rows = pooled.flatMap(({ measure, sums }) => {
    const sum = sums.get(outlet);
    if (!sum) return [];
    const score = pooledScore(measure, sum);
    return [rowOf(measure, score, outlet, sum.documents)];
  });
  return { groups: [{ group: "Its documents taken together", rows }], counted };
}

/** The most that the few documents of an outlet say: their marks counted together, as those of one long text. */
function fewScores(
  outlet: string,
  once: boolean,
): readonly { readonly measure: Measure; readonly score: Score; readonly href: string | null }[] {
  const analyses = fewAnalyses(outlet, once);
  const [scores] = scoresByOutlet(analyses);
  const only = analyses.length === 1 ? analyses[0]?.document.id : undefined;
  return SHOWN.flatMap((measure) => {
    const score = scores?.scores[measure.id];
    const href =
      only === undefined ? null : `/documents/${encodeURIComponent(only)}?count=${measure.id}#passages`;
    return score ? [{ measure, score, href }] : [];
  });
}

const groupsOf = (few: ReturnType<typeof fewScores>): readonly ScoreGroupView[] =>
  few.length === 0
    ? []
    : [
        {
          group: "Its documents taken together",
          rows: few.map(({ measure, score, href }) => scoreRow(measure, score, href)),
        },
      ];

/** Documents that are looked at for the few that are analysed. */
const LOOKED_AT = 100;

/** The analyses of the few documents of an outlet that have one. */
const fewAnalyses = (outlet: string, once: boolean): readonly Analysis[] =>
  listDocuments(corpus(), { outlets: [outlet], once, edition: edition(), limit: LOOKED_AT })
    .documents.filter(({ scores }) => scores !== null)
    .flatMap(({ id }) => {
      const document = storedDocument(corpus(), id)?.document;
      return (document && analysisIfMade(document)) ?? [];
    });

function rowOf(
  measure: Measure,
  score: PooledScore,
  outlet: string,
  documents: number,
): ScoreGroupView["rows"][number] {
  const href = isSortable(measure.id)
    ? `/corpus?${new URLSearchParams({ outlet, sort: measure.id, order: "down" })}`
    : null;
  const row = scoreRow(measure, { ...score, marks: [] }, href);
  return {
    ...row,
    number: { ...row.number, detail: `${row.number.detail}; ${plural(documents, "document")}` },
    methodNote: SPREAD,
  };
}
