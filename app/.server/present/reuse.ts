import { type ReusePair, reuse, reusePrints } from "#analysis";
import type { CorpusDocument, Outlet } from "#corpus";
import type { ReuseView } from "../../components/stories/view";
import { PERCENT } from "../../components/units";
import { outletView } from "../library";
import { titleOf } from "./head";
import { dateWords, plural } from "./words";

/** Runs that are shown of a pair, and characters of each. */
const RUNS = 3;
const LONGEST = 400;

/** What documents re-use of each other: who shares how much with whom, and the longest runs of shared words. */
export const reuseViews = (
  documents: readonly CorpusDocument[],
  outlets: readonly Outlet[],
): readonly ReuseView[] => {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const { pairs } = reuse(documents.map(reusePrints), (index) => documents[index] as CorpusDocument);
  return pairs.map((pair, at) => viewOf(pair, at, byId, outlets));
};

function viewOf(
  { documents, shares, runs, original }: ReusePair,
  at: number,
  byId: ReadonlyMap<string, CorpusDocument>,
  outlets: readonly Outlet[],
): ReuseView {
  const [one, other] = documents.map((id) => byId.get(id)) as [CorpusDocument, CorpusDocument];
  const first = original === null ? null : byId.get(original);
  const longest = runs.toSorted((a, b) => b.words - a.words).slice(0, RUNS);
  return {
    id: `reuse-${at + 1}`,
    pair: [reused(one, outlets), reused(other, outlets)],
    shares: [shareWords(shares[0]), shareWords(shares[1])],
    original: first
      ? `${outletView(first.outlet, outlets).name} is dated first, ${dateWords(first.date)}; both may re-use a third text.`
      : "The dates do not say which came first; both may re-use a third text.",
    runs: longest.map(({ words, spans: [{ start, end }] }) => ({
      words: plural(words, "word"),
      text: shortened(one.text.slice(start, end)),
    })),
    more: runs.length - longest.length,
  };
}

const reused = (document: CorpusDocument, outlets: readonly Outlet[]) => ({
  href: `/documents/${encodeURIComponent(document.id)}`,
  title: titleOf(document),
  outlet: outletView(document.outlet, outlets),
});

const shareWords = (share: number): string =>
  `${Math.round(share * 100)}${PERCENT} of its words stand in the other`;

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s\S*$/, "")} …`;
