import { Link } from "@remix-run/react";
import type { DismissalsView } from "./view";

/** What the reader does not count, with the way back, and the switches of categories and tiers. */
export function Dismissals({ view }: { readonly view: DismissalsView }) {
  const { lead, rows, clearHref, switches } = view;
  return (
    <div className="dismissals" id="dismissed">
      {lead && (
        <section className="notice" aria-labelledby="dismissed-title">
          <h2 id="dismissed-title">{lead}</h2>
          <p>The reader of this address dismissed what stands here. Every number is counted without it.</p>
          <ul className="dismissed-list">
            {rows.map(({ value, text, detail, found, putBackHref }) => (
              <li key={value}>
                {!found && "Not found: "}
                {text} <span className="text-ink-2">({detail})</span>{" "}
                <Link to={putBackHref} preventScrollReset>
                  {found ? "Put back" : "Drop from the address"}
                  <span className="sr-only">: {text}</span>
                </Link>
              </li>
            ))}
          </ul>
          {rows.length > 1 && (
            <p>
              <Link to={clearHref} preventScrollReset>
                Put everything back
              </Link>
            </p>
          )}
        </section>
      )}
      {switches.length > 0 && (
        <details className="choice">
          <summary>Question the marks</summary>
          <p>
            Press a mark in a text to dismiss it, or its entry everywhere. Here a whole category or tier can
            be switched off. Everything is counted anew, and the address keeps the choice.
          </p>
          <ul className="switches">
            {switches.map(({ label, count, off, href }) => (
              <li key={label}>
                <span>
                  {label} <span className="text-ink-2">{count}</span>
                </span>{" "}
                <Link to={href} preventScrollReset>
                  {off ? "Switch on" : "Switch off"}
                  <span className="sr-only">: {label}</span>
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
