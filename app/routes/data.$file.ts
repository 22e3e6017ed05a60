import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportFile } from "../.server/pages/export";
import { answerPlainly } from "../.server/state/answer-plainly";

/** A table as a file: `/data/scores.csv?documents=mehr,ccr`. */
export const loader = ({ request, params }: LoaderFunctionArgs) =>
  answerPlainly(() => exportFile(request, params.file ?? ""));
