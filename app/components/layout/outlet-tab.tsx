import type { OutletView } from "../view";

/** Two or three letters that stand for an outlet; the full name is its accessible name. */
export function OutletTab({ outlet: { tab, name, href } }: { readonly outlet: OutletView }) {
  const letters = (
    <abbr className="tab" title={name}>
      {tab}
    </abbr>
  );
  return href ? (
    <a className="no-underline" href={href}>
      {letters}
    </a>
  ) : (
    letters
  );
}
