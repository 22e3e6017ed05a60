import { Link } from "@remix-run/react";
import { Columns } from "../layout/columns";
import { OutletTab } from "../layout/outlet-tab";
import { useArrival } from "../layout/use-arrival";
import { MarkedPassage } from "../marked-text/marked-passage";
import type { ThreadDetailView } from "./view";

/** Up to so many texts each keep their column, whether they tell of it or not. */
const COLUMNS = 3;

/** One thing as several texts tell it: passages side by side, what each quotes, and the words it changed. */
export function ThreadDetail({ view }: { readonly view: ThreadDetailView }) {
  const { letter, label, weak, because, at, of, before, after, closeHref, hrefBefore, texts } = view;
  const part = useArrival<HTMLElement>("thread");
  const shown = texts.length > COLUMNS ? texts.filter(({ passage }) => passage !== null) : texts;
  const isQuoted = texts.some(({ quotes }) => quotes.length > 0);
  return (
    <section className="thread" id="thread" aria-labelledby="thread-title" tabIndex={-1} ref={part}>
      <div className="thread-head">
        <h2 id="thread-title" aria-live="polite">
          <span className="letter" data-active="" data-weak={weak ? "" : undefined}>
            {letter}
          </span>{" "}
          {label}
        </h2>
        <nav aria-label="Threads">
          {before && (
            <Link to={before.href} rel="prev" aria-label={`Thread ${before.letter}`}>
              ‹ {before.letter}
            </Link>
          )}
          <span className="text-ink-2">
            {at} of {of}
          </span>
          {after && (
            <Link to={after.href} rel="next" aria-label={`Thread ${after.letter}`}>
              {after.letter} ›
            </Link>
          )}
          <Link to={closeHref} preventScrollReset>
            Close
          </Link>
        </nav>
      </div>
      <p className="text-ink-2 text-small">
        {weak ? "A weak pair: " : "Why they are paired: "}
        {because.join("; ")}.
      </p>
      <Columns>
        {shown.map((text) => (
          <ThreadText key={text.id} text={text} isQuoted={isQuoted} hrefBefore={hrefBefore} />
        ))}
      </Columns>
      {shown.length < texts.length && (
        <p className="text-ink-2 text-small">
          Not told, or not found, in:{" "}
          {texts
            .filter(({ passage }) => passage === null)
            .map(({ outlet }) => outlet.name)
            .join(", ")}
          .
        </p>
      )}
    </section>
  );
}

function ThreadText({
  text: { outlet, passage, quotes },
  isQuoted,
  hrefBefore,
}: {
  readonly text: ThreadDetailView["texts"][number];
  /** Whether any of the texts quotes. */
  readonly isQuoted: boolean;
  readonly hrefBefore: string;
}) {
  return (
    <article aria-label={outlet.name}>
      <p>
        <OutletTab outlet={outlet} />{" "}
        {passage && (
          <a className="thread-place text-small" href={passage.href}>
            {passage.place} in the text
          </a>
        )}
      </p>
      {passage ? (
        <p className="thread-passage">
          {passage.isCut.before && "… "}
          {passage.pieces.map(({ span, kind }) => {
            const Piece = kind === "changed" ? "ins" : "span";
            return (
              <Piece key={span.start} className={kind === "around" ? "thread-around" : undefined}>
                <MarkedPassage
                  text={passage.text}
                  span={span}
                  marks={passage.marks}
                  hrefBefore={hrefBefore}
                  excerpt
                />
              </Piece>
            );
          })}
          {passage.isCut.after && " …"}
        </p>
      ) : (
        <p className="text-ink-2">Not told in this text, or not found.</p>
      )}
      {passage?.isReused && (
        <p className="text-ink-2 text-small">
          Most of these words stand in another of the texts too. Underlined: words that no other has.
        </p>
      )}
      {quotes.map(({ words, introduced }) => (
        <p key={words} className="text-small">
          Quotes {words}; introduced by: {introduced}.
        </p>
      ))}
      {isQuoted && passage && quotes.length === 0 && (
        <p className="text-ink-2 text-small">Quotes none of it.</p>
      )}
    </article>
  );
}
