import { useMemo } from "react";
import type { Span } from "../../../analysis/types";
import { MarkedNodes } from "./marked-nodes";
import { nest } from "./nest";
import type { ViewMark } from "./view";

export interface MarkedPassageProps {
  /** The document's whole text, or its excerpt together with spans into that excerpt. */
  readonly text: string;
  /** What of it is shown. */
  readonly span: Span;
  readonly marks: readonly ViewMark[];
  readonly hrefBefore: string;
  readonly counted?: readonly string[] | null | undefined;
  /** Shown beside the text itself: the marks lead there and carry no id of their own. */
  readonly excerpt?: boolean | undefined;
}

/** An excerpt with its marks, as running words: for evidence lists, thread views and the legend. */
export function MarkedPassage({ text, span, marks, hrefBefore, counted, excerpt }: MarkedPassageProps) {
  const [nodes = []] = useMemo(
    () => nest(text, [{ number: null, span, headline: false, threads: [] }], marks),
    [text, span, marks],
  );
  return (
    <MarkedNodes nodes={nodes} state={{ hrefBefore, excerpt, counted: counted ? new Set(counted) : null }} />
  );
}
