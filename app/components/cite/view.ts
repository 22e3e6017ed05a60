/** What makes a view citable: what it was made with, and the citation in two forms. */
export interface CiteView {
  readonly version: string;
  /** SHA-256 of word and cue lists. */
  readonly lexicon: string;
  readonly texts: readonly { readonly id: string; readonly tab: string; readonly hash: string }[];
  /** The whole address of the view, with the version of the analyser. */
  readonly address: string;
  readonly plain: string;
  readonly bibtex: string;
  /** The same view on paper, for pupils and with its key. */
  readonly handoutHref: string;
  readonly keyHref: string;
  /** HTML that shows the open thread's passages on another site; null where none is open. */
  readonly snippet: string | null;
  /** The other version that the address was made with; null where it was this one or says none. */
  readonly other: { readonly version: string; readonly href: string } | null;
}
