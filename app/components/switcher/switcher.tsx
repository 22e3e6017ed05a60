import { Link } from "@remix-run/react";
import { type ReactNode, useRef } from "react";
import { OutletTab } from "../layout/outlet-tab";
import { Still } from "../still/still";
import { useCurrentLink } from "./use-current-link";
import type { SwitcherView } from "./view";

/** On a phone at the foot of the window: the passages that several texts tell, or any one text, in one tap. */
export function Switcher({ view }: { readonly view: SwitcherView | undefined }) {
  const nav = useRef<HTMLElement>(null);
  useCurrentLink(nav);
  return (
    <nav className="switcher" aria-label="Passages and texts" ref={nav}>
      <Still name="switcher" view={view} draw={(links) => <Links view={links} />} />
    </nav>
  );
}

function Links({ view: { passagesHref, texts } }: { readonly view: SwitcherView }) {
  return (
    <ul>
      {passagesHref && (
        <li>
          <Go href={passagesHref}>
            Passages<span className="sr-only"> told by several texts, one by one</span>
          </Go>
        </li>
      )}
      {texts.map(({ outlet, href }, at) => (
        <li key={href}>
          <Go href={href}>
            <span className="sr-only">Text {at + 1}: </span>
            <OutletTab outlet={outlet} />
          </Go>
        </li>
      ))}
      <li>
        <a href="#figures">Figures</a>
      </li>
    </ul>
  );
}

/** A place on this page is the browser's, another view the router's. */
function Go({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return href.startsWith("#") ? <a href={href}>{children}</a> : <Link to={href}>{children}</Link>;
}
