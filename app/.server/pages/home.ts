import { dateRange } from "#corpus/store";
import type { IntervalFigureView } from "../../components/figures/view";
import { corpus } from "../corpus";
import { firstItems, type Item, listed } from "../library";
import { voiceChart } from "../present/charts";
import { comparabilityRows } from "../present/comparability";
import { documentTable } from "../present/document-rows";
import { unattributedFigure } from "../present/figures";
import { headView } from "../present/head";
import { axisEnd } from "../present/numbers";
import { type CountedOutlet, intervalsMeet, outletRows, outletsByName } from "../present/outlet-rows";
import { storyRows } from "../present/story-rows";
import { termsFigure } from "../present/terms-figure";
import { plural } from "../present/words";
import { firstView } from "../state/view";

/** Stories that the front page shows, documents where there are no stories, and how many of these it compares. */
const STORIES = 8;
const DOCUMENTS = 12;
const COMPARED = 3;

/** Outlets that its figures have: those with most documents. */
const OUTLETS = 6;

/** The front page: what the corpus holds, its stories or else its documents, its outlets at a glance. */
export function homePage() {
  const { total } = listed(0);
  const stories = storyRows({ limit: STORIES });
  const outlets = outletsByName();
  const few = total <= DOCUMENTS ? firstItems(DOCUMENTS) : [];
  return {
    total,
    doors: doorsOf(total, stories.total, few),
    about: aboutWords(total, stories.total, outlets.filter(({ documents }) => documents > 0).length),
    stories: { total: stories.total, rows: stories.rows },
    few: few.length === 0 ? null : fewView(few),
    care: careWords(few),
    documents: total > 0 && few.length === 0 && stories.total === 0 ? latestDocuments() : null,
    outlets: few.length > 0 ? atAGlance(outlets) : [],
    ...figuresOf(outlets, few),
  };
}

export type HomeView = ReturnType<typeof homePage>;

/** "243 documents, 70 stories, 5 outlets, 2010 to 2019." */
function aboutWords(documents: number, stories: number, outlets: number): string {
  const range = dateRange(corpus());
  const [from, to] = [range?.from.slice(0, 4), range?.to.slice(0, 4)];
  return `${[
    plural(documents, "document"),
    plural(stories, "story", "stories"),
    plural(outlets, "outlet"),
    ...(from === undefined ? [] : [from === to ? from : `${from} to ${to}`]),
  ].join(", ")}.`;
}

/** The ways in that there are for what the corpus holds. */
function doorsOf(documents: number, stories: number, few: readonly Item[]) {
  const ids = few.slice(0, COMPARED).map(({ id }) => id);
  const compareHref = ids.length > 1 ? `/compare?documents=${ids.join(",")}` : "/compare";
  const read =
    stories > 0
      ? {
          href: "/stories",
          title: "Read a story",
          text: "Texts on one event, side by side, passage tied to passage.",
        }
      : documents > 1
        ? {
            href: compareHref,
            title: "Read side by side",
            text: "The texts of the corpus with their marks, passage tied to passage.",
          }
        : { href: "/add", title: "Add documents", text: "Files, addresses, tables or a text of your own." };
  return [
    read,
    {
      href: documents > 0 ? "/handout" : "/grammar",
      title: documents > 0 ? "Teach with one" : "Learn the marks",
      text:
        documents > 0
          ? "Pupils mark first, then see what the program marks. Handouts print in grey."
          : "Boxes are wording, lines are sourcing. How full a box is says whose voice.",
    },
    {
      href: "/data",
      title: "Export the scores",
      text: "CSV or JSON, with the version, the word list and the text they came from.",
    },
  ];
}

/** A few documents with their loaded terms, each a box. */
function fewView(items: readonly Item[]) {
  const view = viewOf(items);
  const terms = termsFigure(items, view, { suggested: false });
  return items.map((item, index) => ({ ...headView(item), outlet: item.outlet, terms: terms.rows[index] }));
}

/** What keeps a few texts from being compared; `null` where there are not two. */
function careWords(items: readonly Item[]): string | null {
  if (items.length < 2) return null;
  const differ = comparabilityRows(items)
    .filter(({ label, same }) => !same && DIFFERING.includes(label))
    .map(({ label }) => label.toLowerCase());
  const about = "This is about these texts, not about their outlets.";
  return differ.length === 0 ? about : `${about} They differ in ${LIST.format(differ)}.`;
}

const LIST = new Intl.ListFormat("en-GB");
const DIFFERING: readonly string[] = ["Genre", "Date", "Event", "Length"];

const viewOf = (items: readonly Item[]) =>
  firstView(
    "/compare",
    items.slice(0, COMPARED).map(({ id }) => id),
  );

/** Documents where there are many and no stories yet: the latest that came. */
function latestDocuments() {
  const { columns, rows } = documentTable(new URLSearchParams(), { path: "/corpus", keep: [], filters: {} });
  return { columns, rows: rows.slice(0, DOCUMENTS) };
}

const atAGlance = (outlets: readonly CountedOutlet[]) =>
  outlets.flatMap(({ outlet, described, documents }) =>
    described === null || documents === 0
      ? []
      : [
          {
            outlet,
            facts: [described.kind, described.country, described.funding].flatMap((fact) =>
              fact ? [fact.text] : [],
            ),
          },
        ],
  );

/** The outlets with most documents with their pooled scores; of a few documents, the scores of each. */
function figuresOf(outlets: readonly CountedOutlet[], few: readonly Item[]) {
  if (few.length > 0) {
    const compared = few.slice(0, COMPARED);
    const view = viewOf(few);
    return {
      voices: voiceChart(compared, view),
      intervals: [unattributedFigure(compared, view)],
      isAlike: false,
    };
  }
  const largest = new Set(outlets.toSorted((a, b) => b.documents - a.documents).slice(0, OUTLETS));
  const rows = outletRows(outlets.filter((one) => largest.has(one) && one.documents > 0));
  const told = outlets.filter(({ documents }) => documents > 0).length;
  const figures = FIGURES.map(({ id, title }, at): IntervalFigureView => {
    const numbers = rows.map(({ outlet, numbers }) => ({
      outlet,
      number: numbers[at] as (typeof numbers)[number],
    }));
    return {
      id,
      title,
      caption: `${told > rows.length ? `The ${rows.length} outlets with most documents, each with all of them` : "All documents of each outlet"} together. The line: 95\u202f%, from the spread between documents. An open dot: too few documents for one.`,
      max: axisEnd(numbers.flatMap(({ number }) => [number.at ?? 0, number.interval?.[1] ?? 0])),
      band: null,
      rows: numbers,
    };
  });
  return { voices: null, intervals: rows.length > 0 ? figures : [], isAlike: intervalsMeet(rows) };
}

/** In the order of the measures of a row of outlets. */
const FIGURES = [
  { id: "rate", title: "Loaded terms not attributed, per 1,000 words" },
  { id: "attributed", title: "Share of words attributed to others" },
] as const;
