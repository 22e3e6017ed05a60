import { CopyText } from "./copy-text";
import type { CiteView } from "./view";

/** Digits of a hash that a reader compares. */
const SHORT = 12;

/** What made this view, and how it is cited. */
export function Cite({ view }: { readonly view: CiteView }) {
  const { version, lexicon, texts, plain, bibtex, handoutHref, keyHref, snippet } = view;
  return (
    <section className="cite" id="cite" aria-labelledby="cite-title">
      <h3 className="section-title" id="cite-title">
        Cite, print, embed
      </h3>
      <p className="text-ink-2 text-small">
        Analyser {version}; word list <Hash hash={lexicon} />
        {texts.map(({ id, tab, hash }) => (
          <span key={id}>
            ; text {tab} <Hash hash={hash} />
          </span>
        ))}{" "}
        (SHA-256). The same version, list and text always give the same marks and numbers.
      </p>
      <details>
        <summary>Citation and BibTeX</summary>
        <CopyText label="Citation" text={plain} />
        <CopyText label="BibTeX" text={bibtex} />
      </details>
      {snippet && (
        <details>
          <summary>Embed the open passages</summary>
          <CopyText label="HTML for another site" text={snippet} />
        </details>
      )}
      <p>
        On paper: <a href={handoutHref}>handout for pupils</a>, <a href={keyHref}>its key</a>.
        {!snippet && texts.length > 1 && (
          <span className="text-ink-2">
            {" "}
            Open a passage that several texts tell, and it can be embedded in another site.
          </span>
        )}
      </p>
    </section>
  );
}

const Hash = ({ hash }: { readonly hash: string }) => <code title={hash}>{hash.slice(0, SHORT)}</code>;
