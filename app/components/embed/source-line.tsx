import type { SourceLineView } from "./view";

/** Where a figure or passage comes from, with the way back to its view. */
export const SourceLine = ({ view: { lines, href } }: { readonly view: SourceLineView }) => (
  <footer className="source-line">
    <p>{lines.join(" ")}</p>
    <p>
      <a href={href}>Open this view in Parallax</a>
    </p>
  </footer>
);
