import { useNavigate } from "@remix-run/react";
import { type MouseEvent, type ReactNode, useId } from "react";
import { useWritten } from "./context";
import { DrawnProvider } from "./later";

/**
 * A part of a page that is links and words only. With a page's HTML its data are not sent again: the browser leaves
 * the part as the server wrote it, and follows its links without loading the page anew. When the reader comes to another
 * view within the page, the data are there and the part is drawn from them.
 */
export function Still<View>({
  name,
  view,
  draw,
}: {
  readonly name: string;
  /** Undefined where the HTML of the page has the part. */
  readonly view: View | undefined;
  readonly draw: (view: View) => ReactNode;
}) {
  const id = useId();
  const written = useWritten(name, id, draw);
  const follow = useFollow();
  if (view === undefined) {
    const html = { __html: written };
    // biome-ignore lint/security/noDangerouslySetInnerHtml: it is what the document holds there already
    return <div key="written" id={id} suppressHydrationWarning dangerouslySetInnerHTML={html} {...follow} />;
  }
  return (
    <div key="drawn" id={id}>
      <DrawnProvider value={true}>{draw(view)}</DrawnProvider>
    </div>
  );
}

/** Follows links to pages of this site as the router does; all others are left to the browser. */
function useFollow() {
  const navigate = useNavigate();
  return {
    onClick(event: MouseEvent<HTMLElement>) {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (!link || event.defaultPrevented || !isPlain(event) || !isPage(link)) return;
      event.preventDefault();
      navigate(`${link.pathname}${link.search}${link.hash}`, {
        preventScrollReset: "keep" in link.dataset,
      });
    },
  };
}

/** A press meant for the page itself, not for a new tab or window. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !(metaKey || ctrlKey || shiftKey || altKey);

/** Files, other sites and places on this page are the browser's. */
const isPage = (link: HTMLAnchorElement): boolean =>
  link.origin === location.origin &&
  !link.target &&
  !link.hasAttribute("download") &&
  !/\.\w{2,4}$/.test(link.pathname) &&
  (link.pathname !== location.pathname || link.search !== location.search);
