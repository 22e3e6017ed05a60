import { createContext, type ReactNode, useContext, useState } from "react";

/** A part of a view that a page's HTML shows and its data do not repeat. */
export interface StillPart {
  /** Makes what the part shows; asked only where the part is drawn anew. */
  readonly view: () => unknown;
  /** Stands for all that the part shows and its links say, so that its HTML can be kept; null: it is not kept. */
  readonly key: string | null;
}

/** Draws the still part of that name as HTML. */
export type DrawStill = <View>(name: string, draw: (view: View) => ReactNode) => string;

const Context = createContext<DrawStill | undefined>(undefined);

/** Hands the still parts of this response to the components below; used by the server's render only. */
export const StillsProvider = Context.Provider;

/**
 * The HTML of a still part: on the server as it is drawn there, in the browser as the document had it at first.
 * @param id of the element that holds it
 */
export function useWritten<View>(name: string, id: string, draw: (view: View) => ReactNode): string {
  const drawStill = useContext(Context);
  const [written] = useState(() =>
    import.meta.env.SSR ? (drawStill?.(name, draw) ?? "") : (document.getElementById(id)?.innerHTML ?? ""),
  );
  return written;
}
