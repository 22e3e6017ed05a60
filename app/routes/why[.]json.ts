import type { LoaderFunctionArgs } from "@remix-run/node";
import { cardsOf } from "../.server/pages/cards";
import { answerPlainly } from "../.server/state/answer-plainly";

/** The why-cards of one page, fetched after the page is there. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  answerPlainly(() => Response.json(cardsOf(request)));
