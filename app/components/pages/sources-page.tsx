import { Link } from "@remix-run/react";
import type { SourcesView } from "../../.server/pages/sources";
import { Breadcrumb } from "../layout/breadcrumb";
import { Columns } from "../layout/columns";
import { PageHead } from "../layout/page-head";
import { SourceTable } from "../tables/source-table";
import { SourcingTable } from "../tables/sourcing-table";
import { PERCENT } from "../units";

/** Who speaks in some texts: kinds of sources, how their words are introduced, and each source with its room. */
export function SourcesPage({ view }: { readonly view: SourcesView }) {
  const { title, compareHref, termsHref, kinds, stances, vague, sources } = view;
  return (
    <main className="page" id="content">
      <PageHead
        crumb={<Breadcrumb steps={[{ text: "Compare", href: compareHref }]} here="Sources" />}
        title="Who speaks"
      >
        <p>
          {title}. Each share stands with what it counts, and with the interval where the share of a longer
          text like it could lie (95{PERCENT}). Back to <Link to={compareHref}>the texts</Link>, or on to{" "}
          <Link to={termsHref}>what each text calls the same</Link>.
        </p>
      </PageHead>
      <h2 className="section-title">Words attributed, by kind of source</h2>
      <p className="text-ink-2 text-small">Of all words of the body.</p>
      <SourcingTable caption="Words attributed, by kind of source" view={kinds} />
      <h2 className="section-title">How their words are introduced</h2>
      <p className="text-ink-2 text-small">
        The stance of the cue: neutral as in “said”, distancing as in “claimed”, endorsing as in “pointed
        out”, condemning as in “accused”, directive as in “called on”, attitude as in “hoped”, intention as in
        “planned”. Of all attributions that have a cue.
      </p>
      <SourcingTable caption="How their words are introduced" view={stances} />
      <h2 className="section-title">Sources that are not named</h2>
      <SourcingTable caption="Sources that are not named" view={vague} />
      <h2 className="section-title">Each source</h2>
      <p className="text-ink-2 text-small">
        By the words attributed to them. Each number opens its passages. The kind of source and the stance of
        the cues stand beside the name.
      </p>
      <Columns>
        {sources.map((one) => (
          <SourceTable key={one.outlet.name} view={one} />
        ))}
      </Columns>
    </main>
  );
}
