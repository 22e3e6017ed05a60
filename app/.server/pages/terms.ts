import { comparisonOf } from "../compared";
import { agencyView } from "../present/agency";
import { categoryChart } from "../present/charts";
import { concordanceView } from "../present/concordance";
import { keynessView } from "../present/keyness";
import { isScored } from "../present/language";
import { namingView } from "../present/naming";
import { typicalView } from "../present/typical";
import { chosen } from "../state/chosen";
import { concordanceParams, readConcordance } from "../state/concordance";
import type { SentView } from "../state/still";
import { addressOf, readView, type View } from "../state/view";
import { stillKey } from "../stills/key";
import { once } from "../stills/once";

/** The words of some texts: what each calls the same, what is typical of each, who is named as doing what. */
export function termsPage(request: Request) {
  const read = readView(request);
  const items = chosen(read);
  const asked = readConcordance(new URL(request.url).searchParams);
  const view: View = { ...read, documents: items.map(({ id }) => id) };
  // Numbers open their passages where the texts are read.
  const texts: View = { ...view, path: "/compare" };
  const scored = items.filter(isScored);
  const comparison = once(() => comparisonOf(items.map(({ analysis }) => analysis)));
  const keep = [...new URLSearchParams(addressOf(view).split("?")[1])];
  const hrefOf = (path: string, word = asked.word) =>
    `${path}?${new URLSearchParams([...keep, ...concordanceParams({ ...asked, word })])}`;
  return {
    // A word that is looked up changes no table, but for how the lines of the next one are to be sorted.
    key: stillKey(view, items, concordanceParams({ ...asked, word: "" })),
    view: {
      title: items.map(({ outlet }) => outlet.name).join(", "),
      outlets: items.map(({ outlet }) => outlet),
      compareHref: addressOf(texts),
      sourcesHref: addressOf({ ...view, path: "/sources" }),
      concordance: concordanceView(items, asked, {
        keep,
        exportHref: (format) => hrefOf(`/data/kwic.${format}`),
      }),
    },
    stills: {
      naming: () => namingView(scored, comparison(), texts),
      categories: () => categoryChart(items, texts),
      typical: () => typicalView(scored, comparison(), texts),
      keyness: () => keynessView(scored, comparison(), (word) => `${hrefOf("/terms", `lemma:${word}`)}#kwic`),
      agency: () => agencyView(scored, texts),
    },
  };
}

export type TermsView = SentView<ReturnType<typeof termsPage>>;
