import type { Score, Sourcing } from "#analysis";
import type { SourcingView } from "../../components/tables/sourcing-view";
import type { NumberView } from "../../components/view";
import { comparisonOf } from "../compared";
import type { Item } from "../library";
import { countHref, countId } from "../present/count";
import { isScored } from "../present/language";
import { intervalWords, numberView } from "../present/numbers";
import { sourcesView } from "../present/sources";
import { KIND_WORDS } from "../present/words";
import { chosen } from "../state/chosen";
import { addressOf, readView, type View } from "../state/view";

/** Who speaks in some texts: kinds of sources, how their words are introduced, and each source with its room. */
export function sourcesPage(request: Request) {
  const read = readView(request);
  const items = chosen(read);
  const view: View = { ...read, documents: items.map(({ id }) => id) };
  const texts: View = { ...view, path: "/compare" };
  const comparison = comparisonOf(items.map(({ analysis }) => analysis));
  return {
    title: items.map(({ outlet }) => outlet.name).join(", "),
    compareHref: addressOf(texts),
    termsHref: addressOf({ ...view, path: "/terms" }),
    kinds: tableOf(items, comparison.sourcing, {
      head: "Kind of source",
      rows: kindsIn(comparison.sourcing).map((kind) => ({
        label: KIND_WORDS[kind],
        href: countHref(texts, countId.kind(kind)),
        scoreIn: ({ kinds }) => kinds.find((one) => one.kind === kind)?.words ?? null,
        unit: "words",
      })),
    }),
    stances: tableOf(items, comparison.sourcing, {
      head: "Stance of the cue",
      rows: stancesIn(comparison.sourcing).map((stance) => ({
        label: stance,
        href: countHref(texts, `cues.${stance}`),
        scoreIn: ({ stances }) => stances.find((one) => one.stance === stance)?.share ?? null,
        unit: "cues",
      })),
    }),
    vague: tableOf(items, comparison.sourcing, {
      head: "Attributions",
      rows: [
        {
          label: "from a vague source, or none",
          href: countHref(texts, "sources.vague"),
          scoreIn: ({ vague }) => vague,
          unit: "attributions",
        },
      ],
    }),
    sources: sourcesView(items, comparison, texts),
  };
}

export type SourcesView = ReturnType<typeof sourcesPage>;

const kindsIn = (sourcing: readonly Sourcing[]) =>
  [...new Set(sourcing.flatMap(({ kinds }) => kinds.map(({ kind }) => kind)))].filter((kind) =>
    sourcing.some(({ kinds }) => kinds.some((one) => one.kind === kind && one.words.count > 0)),
  );

const stancesIn = (sourcing: readonly Sourcing[]) =>
  [...new Set(sourcing.flatMap(({ stances }) => stances.map(({ stance }) => stance)))].filter((stance) =>
    sourcing.some(({ stances }) => stances.some((one) => one.stance === stance && one.share.count > 0)),
  );

const NOT_SCORED: NumberView = {
  ...{ value: null, at: null, interval: null, detail: "", href: null },
  reason: "not scored",
};

/** A table of shares, one column a text; each with what it counts, out of how many, and its interval. */
function tableOf(
  items: readonly Item[],
  sourcing: readonly Sourcing[],
  {
    head,
    rows,
  }: {
    readonly head: string;
    readonly rows: readonly {
      readonly label: string;
      readonly unit: string;
      /** Opens the passages that are counted. */
      readonly href: string;
      readonly scoreIn: (sourcing: Sourcing) => Score | null;
    }[];
  },
): SourcingView {
  return {
    head,
    outlets: items.map(({ outlet }) => outlet),
    rows: rows.map(({ label, unit, href, scoreIn }) => ({
      label,
      cells: items.map((item) => {
        const { id } = item;
        if (!isScored(item)) return { number: NOT_SCORED, interval: null };
        const own = sourcing.find(({ group }) => group === id);
        const score = own ? scoreIn(own) : null;
        if (!score) return { number: null, interval: null };
        return { number: numberView(score, "share", href, unit), interval: intervalWords(score, "share") };
      }),
    })),
  };
}
