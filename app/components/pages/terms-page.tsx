import { Link } from "@remix-run/react";
import type { TermsView } from "../../.server/pages/terms";
import { StillCharts } from "../charts/still-charts";
import { Concordance } from "../concordance/concordance";
import { StackedFigure } from "../figures/figures";
import { Breadcrumb } from "../layout/breadcrumb";
import { Columns } from "../layout/columns";
import { PageHead } from "../layout/page-head";
import { Still } from "../still/still";
import { DotTable, MOST_DOTS } from "../tables/dot-table";
import { KeynessTable } from "../tables/keyness-table";

/** The words of some texts: what each calls the same, what is typical of each, who is named as doing what. */
export function TermsPage({ view }: { readonly view: TermsView }) {
  const { title, compareHref, sourcesHref, naming, categories, typical, keyness, agency, concordance } = view;
  return (
    <main className="page" id="content">
      <PageHead
        crumb={<Breadcrumb steps={[{ text: "Compare", href: compareHref }]} here="Terms" />}
        title="What each text calls the same"
      >
        <p>
          {title}. One dot, one mention; of more than {MOST_DOTS} mentions, {MOST_DOTS} dots in the same
          shares. Full: not attributed, or the authors as “we”. Half: reported. Open: in quotation marks. A
          name is a choice, and the table shows the choice. Each number opens its passages.{" "}
          <a href="#kwic">Look a word up</a>, go back to <Link to={compareHref}>the texts</Link>, or on to{" "}
          <Link to={sourcesHref}>who speaks</Link>.
        </p>
      </PageHead>
      <Still name="naming" view={naming} draw={(table) => <DotTable view={table} />} />
      <h2 className="section-title">Loaded terms that distinguish, and those the topic brings</h2>
      <p className="text-ink-2 text-small">
        Entries of the word list that stand at least twice in these texts. “More often than chance would
        show”: the log-odds of the entry in one text against the others has a z above 1.96 (Monroe, Colaresi
        and Quinn 2008). Of many entries one in forty passes by chance alone.
      </p>
      <Still name="typical" view={typical} draw={(table) => <DotTable view={table} />} />
      <h2 className="section-title">What kind of judgement the terms pass</h2>
      <StillCharts written={categories === undefined}>
        <Still name="categories" view={categories} draw={(figure) => <StackedFigure view={figure} />} />
      </StillCharts>
      <h2 className="section-title">Words typical of each text, and notably absent from it</h2>
      <p className="text-ink-2 text-small">
        The same measure over all content words, with the counts behind it. It tells what a text is about as
        much as how it is told: press a word to read the lines in which it stands.
      </p>
      <Still
        name="keyness"
        view={keyness}
        draw={(texts) => (
          <Columns>
            {texts.map((one) => (
              <KeynessTable key={one.outlet.name} view={one} />
            ))}
          </Columns>
        )}
      />
      <h2 className="section-title">Who is named as doing what was done</h2>
      <p className="text-ink-2 text-small">
        Actions with a victim or an effect. “Three were killed” names no agent; so does “the killing of
        three”.
      </p>
      <Still name="agency" view={agency} draw={(table) => <DotTable view={table} />} />
      <Concordance view={concordance} />
    </main>
  );
}
