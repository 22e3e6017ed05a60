import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router-dom/server.js";
import type { DrawStill, StillPart } from "../../components/still/context";
import { keptStrings } from "./kept";

/** Bytes of HTML that are kept: some eighty comparisons. */
const MOST = 32 * 1024 * 1024;

const kept = keptStrings(MOST);

/** Draws the still parts of one response. What was drawn lately from the same is not drawn again. */
export const drawStills =
  (parts: ReadonlyMap<string, StillPart>): DrawStill =>
  (name, draw) => {
    const part = parts.get(name);
    if (!part) return "";
    const key = part.key === null ? null : `${name} ${part.key}`;
    const known = key === null ? undefined : kept.get(key);
    if (known !== undefined) return known;
    const html = htmlOf(name, draw(part.view() as Parameters<typeof draw>[0]));
    if (key !== null) kept.set(key, html);
    return html;
  };

/** HTML without the marks by which React finds its way: nothing takes it over. Ids begin with the part's name. */
const htmlOf = (name: string, content: ReactNode): string =>
  renderToStaticMarkup(<StaticRouter location="/">{content}</StaticRouter>, { identifierPrefix: name });
