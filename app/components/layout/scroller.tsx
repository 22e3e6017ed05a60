import type { ReactNode } from "react";

/** A region that scrolls must be reachable by keyboard, though nothing in it can be pressed. */
const REACHABLE = { tabIndex: 0 };

/** A place of its own for what may be wider than the page: it scrolls sideways by itself, not the page. */
export function Scroller({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section className="scroller" aria-label={label} {...REACHABLE}>
      {children}
    </section>
  );
}
