import { data } from "@remix-run/node";
import type { ErrorData } from "../../components/layout/describe-error";
import type { Line } from "../../components/view";

/** Ends a loader with 400 (the address is not understood) or 404 (it names nothing): what was wrong and what exists. */
export function refuse(status: 400 | 404, what: string, remedies: readonly Line[]): never {
  throw data<ErrorData>({ what, remedies }, { status });
}
