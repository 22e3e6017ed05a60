import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportFile } from "../.server/pages/export";

/** A table as a file: `/data/scores.csv?documents=mehr,ccr`. */
export const loader = ({ request, params }: LoaderFunctionArgs) => exportFile(request, params.file ?? "");
