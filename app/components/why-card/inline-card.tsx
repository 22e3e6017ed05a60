import type { CardData } from "../marked-text/view";
import { CardBody } from "./card-body";

/** The server alone writes what stands in `noscript`; a browser that runs this needs none of it. */
const Body = import.meta.env.SSR ? CardBody : () => null;

/** The open mark's card after its paragraph, for readers without JavaScript; with it the popover takes its place. */
export function InlineCard({ card }: { readonly card: CardData }) {
  return (
    <noscript>
      <aside className="card card-inline" aria-label="Why this mark is here">
        <Body card={card} titleId={`why-${card.id}`} />
      </aside>
    </noscript>
  );
}
