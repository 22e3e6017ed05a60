import { Link as RouteLink } from "@remix-run/react";
import { OutletTab } from "../layout/outlet-tab";
import { Prose } from "../layout/prose";
import { markClass } from "../marked-text/mark-class";
import type { CardData } from "../marked-text/view";

/** What a why-card says, in this order: term, kind and voice, why, whose, the same place elsewhere, numbers, certainty. */
export function CardBody({ card, titleId }: { readonly card: CardData; readonly titleId: string }) {
  const { term, what, swatch, why, whose, samePlace, countedIn, sure, disagree, actions } = card;
  return (
    <>
      <p className="card-term" id={titleId}>
        {term}
      </p>
      <p className="card-what">
        {swatch && <CardSwatch swatch={swatch} />}
        {what}
      </p>
      <dl className="card-rows">
        <Row label="Why" lines={why} />
        <Row label="Whose" lines={whose} />
        {samePlace.length > 0 && (
          <div>
            <dt>Same place</dt>
            {samePlace.map(({ outlet, words, href }) => (
              <dd key={href}>
                <OutletTab outlet={outlet} /> <a href={href}>{words}</a>
              </dd>
            ))}
          </div>
        )}
        {countedIn.length > 0 && (
          <div>
            <dt>Counted in</dt>
            {countedIn.map(({ label, value, href }) => (
              <dd key={href}>
                <a href={href}>
                  {label}: {value}
                </a>
              </dd>
            ))}
          </div>
        )}
        <Row label="How sure" lines={sure} />
        {disagree.length > 0 && (
          <div>
            <dt>Disagree?</dt>
            {disagree.map(({ text, href }) => (
              <dd key={href}>
                <RouteLink className="card-link" to={href} preventScrollReset>
                  {text}
                </RouteLink>
              </dd>
            ))}
          </div>
        )}
      </dl>
      {actions.length > 0 && (
        <p className="card-actions">
          {actions.map(({ text, href }) => (
            <a key={href} href={href}>
              {text}
            </a>
          ))}
        </p>
      )}
    </>
  );
}

/** The mark again, in small, without words: a box as in the figures, a line under a blank. */
function CardSwatch({ swatch }: { readonly swatch: NonNullable<CardData["swatch"]> }) {
  const isBox = swatch.kind === "loaded" || swatch.kind === "scare";
  return (
    <span className={`swatch ${isBox ? "unit " : ""}${markClass(swatch)}`} aria-hidden="true">
      {isBox ? null : "\u2003"}
    </span>
  );
}

function Row({ label, lines }: { readonly label: string; readonly lines: CardData["why"] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      {lines.map((line) => (
        <dd key={JSON.stringify(line)}>
          <Prose line={line} />
        </dd>
      ))}
    </div>
  );
}
