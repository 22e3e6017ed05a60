import type { LoaderFunctionArgs } from "@remix-run/node";
import { figureFile } from "../.server/pages/figure";
import { answerPlainly } from "../.server/state/answer-plainly";

/** A figure as a file: `/figures/terms.svg?documents=mehr,ccr`. */
export const loader = ({ request, params }: LoaderFunctionArgs) =>
  answerPlainly(() => figureFile(request, params.file ?? ""));
