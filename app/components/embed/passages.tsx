import { Columns } from "../layout/columns";
import { OutletTab } from "../layout/outlet-tab";
import { MarkedPassage } from "../marked-text/marked-passage";
import type { ViewMark } from "../marked-text/view";
import type { OutletView } from "../view";
import { SourceLine } from "./source-line";
import type { SourceLineView } from "./view";

/** The same thing as several texts tell it, without the rest of their page. */
export interface EmbeddedPassagesView {
  readonly title: string;
  readonly hrefBefore: string;
  readonly texts: readonly {
    readonly id: string;
    readonly outlet: OutletView;
    readonly title: string;
    readonly date: string;
    readonly paragraphs: readonly {
      readonly number: number | null;
      readonly href: string;
      readonly text: string;
      readonly marks: readonly ViewMark[];
    }[];
  }[];
  readonly source: SourceLineView;
}

export function EmbeddedPassages({ view }: { readonly view: EmbeddedPassagesView }) {
  return (
    <main className="embed" id="content">
      <h1>{view.title}</h1>
      <Columns>
        {view.texts.map(({ id, outlet, date, paragraphs }) => (
          <article key={id} aria-label={outlet.name}>
            <p className="column-head">
              <OutletTab outlet={outlet} /> {outlet.name}{" "}
              <span className="text-ink-2 text-small">{date}</span>
            </p>
            {paragraphs.map(({ number, href, text, marks }) => (
              <p key={href} className="reading embed-paragraph">
                <a className="text-small" href={href}>
                  {number === null ? "headline" : `¶${number}`}
                </a>{" "}
                <MarkedPassage
                  text={text}
                  span={{ start: 0, end: text.length }}
                  marks={marks}
                  hrefBefore={view.hrefBefore}
                  excerpt
                />
              </p>
            ))}
          </article>
        ))}
      </Columns>
      <p className="text-ink-2 text-small">
        Box: a word that judges. Full: no one is named as saying it. Half: reported. Empty: in quotation
        marks. Lines: who is named, and what they are said to say. Ring: no source. The marks do not say who
        is right.
      </p>
      <SourceLine view={view.source} />
    </main>
  );
}
