import { type ComponentType, createContext, type ExoticComponent, Suspense, useContext } from "react";

/** True inside what a `Still` draws in the browser. */
const InDrawn = createContext(false);

export const DrawnProvider = InDrawn.Provider;

/**
 * A component whose code the browser fetches after that of the page. With the page's HTML a boundary lets the browser
 * take over the rest of the page first. Within a part that is drawn anew there is none: going on within a page is a
 * transition, so with nothing to stand in for it the old view stays until the new one can be drawn whole.
 */
export function later<Props extends object>(Part: ComponentType<Props> | ExoticComponent<Props>) {
  return function Later(props: Props) {
    const part = <Part {...props} />;
    return useContext(InDrawn) ? part : <Suspense>{part}</Suspense>;
  };
}
