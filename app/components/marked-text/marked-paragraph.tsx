import { MarkedNodes, type ReadingState } from "./marked-nodes";
import type { Node } from "./nest";
import type { ThreadRef, ViewParagraph } from "./view";

/** A paragraph that begins with one of these hangs it into the margin. */
const OPENING_QUOTE = /^\s*["“„«]/;

/** One paragraph: citation number and thread letters in the gutter, then its text with the marks. */
export function MarkedParagraph({
  document,
  paragraph: { number, headline, threads },
  letters,
  text,
  nodes,
  state,
}: {
  /** Document id, prefix of the anchor. */
  readonly document: string;
  readonly paragraph: ViewParagraph;
  /** The threads whose letter stands in the gutter here. */
  readonly letters: readonly ThreadRef[];
  /** The paragraph's own text. */
  readonly text: string;
  readonly nodes: readonly Node[];
  readonly state: ReadingState;
}) {
  if (headline) {
    return (
      <h2 className="reading-headline">
        <MarkedNodes nodes={nodes} state={state} />
      </h2>
    );
  }
  const anchor = number === null ? undefined : `${document}-p${number}`;
  const thread = threads.some(({ active }) => active) ? "active" : threads.length > 0 ? "other" : undefined;
  const hang = OPENING_QUOTE.test(text) ? " para-hang" : "";
  return (
    <div id={anchor} className={`para${hang}`} data-thread={thread}>
      {anchor && (
        <a className="para-number" href={`#${anchor}`} aria-label={`Paragraph ${number}`} tabIndex={-1}>
          {number}
        </a>
      )}
      <Letters threads={letters} />
      <p>
        <MarkedNodes nodes={nodes} state={state} />
      </p>
    </div>
  );
}

/** Discs that lead to the other texts' passages on the same thing. */
function Letters({ threads }: { readonly threads: readonly ThreadRef[] }) {
  if (threads.length === 0) return null;
  return (
    <span className="letters">
      {threads.map(({ letter, label, href, active, weak }) => (
        <a
          key={letter}
          className="letter"
          href={href}
          title={label}
          aria-label={`Passage ${letter}: ${label}`}
          aria-current={active ? "true" : undefined}
          data-letter={letter}
          data-active={active ? "" : undefined}
          data-weak={weak ? "" : undefined}
        >
          {letter}
        </a>
      ))}
    </span>
  );
}
