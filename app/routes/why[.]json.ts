import type { LoaderFunctionArgs } from "@remix-run/node";
import { cardsOf } from "../.server/pages/cards";

/** The why-cards of one page, fetched after the page is there. */
export const loader = ({ request }: LoaderFunctionArgs) => Response.json(cardsOf(request));
