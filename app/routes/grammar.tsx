import type { MetaFunction } from "@remix-run/node";
import { GrammarTable, SpecimenText } from "../components/grammar/grammar-table";
import { DENSEST, SOURCING, WORDING } from "../components/grammar/rows";
import { PageHead } from "../components/layout/page-head";
import { Reader } from "../components/reader/reader";
import { skipMarkChanges } from "../components/reader/skip-mark-changes";

export const shouldRevalidate = skipMarkChanges;

export const meta: MetaFunction = () => [
  { title: "The grammar of marks – Parallax" },
  { name: "description", content: "What each box, line and point drawn in a text means." },
];

/** The legend explained: every mark, drawn by the components that draw the texts. */
export default function Grammar() {
  return (
    <main className="page" id="content">
      <PageHead title="The grammar of marks">
        <p>
          Areas are wording. Lines are sourcing. Points are notes. A pencil can draw each of them, and none
          rests on colour. The example words are made up; they come from no document.
        </p>
      </PageHead>
      <Reader cardsHref={null}>
        <GrammarTable caption="Lines and points: who is named as saying so" rows={SOURCING} />
        <GrammarTable
          caption="Boxes: wording that judges. How full the box is says in whose voice"
          rows={WORDING}
        />
        <h2>All together</h2>
        <p className="max-w-lead">
          <SpecimenText specimen={DENSEST} />
        </p>
      </Reader>
    </main>
  );
}
