import { Link } from "@remix-run/react";
import type { PagingView } from "./view";

/** Which part of a long list is shown, and the ways to the parts before and after. */
export function Paging({ view: { words, before, after } }: { readonly view: PagingView }) {
  return (
    <nav className="paging" aria-label="Pages of the list">
      <span>{words}</span>
      {before && (
        <Link to={before} rel="prev">
          Before
        </Link>
      )}
      {after && (
        <Link to={after} rel="next">
          After
        </Link>
      )}
    </nav>
  );
}
