import type { Line } from "../view";
import type { ErrorContentProps } from "./error-content";

/** Where a reader can always go on. */
const HOME: Line = ["Go to ", { text: "the front page", href: "/" }, "."];

/** What a loader throws to fill the error page: `throw data({ what, remedies }, { status: 404 })`. */
export type ErrorData = Pick<ErrorContentProps, "what" | "remedies">;

function isErrorData(data: unknown): data is ErrorData {
  return typeof data === "object" && data !== null && "what" in data && "remedies" in data;
}

/**
 * Turns what a route threw into the words of the error page.
 * @param response the thrown response, or null where the program itself failed: nothing of such an error is shown.
 */
export function describeError(response: { status: number; data: unknown } | null): ErrorContentProps {
  if (!response) {
    return {
      status: 500,
      what: "This page could not be made.",
      remedies: ["The fault is the program’s, and it has been logged. Try again.", HOME],
    };
  }
  const { status, data } = response;
  if (isErrorData(data)) return { status, what: data.what, remedies: [...data.remedies, HOME] };
  if (status === 404)
    return { status, what: "There is no such page.", remedies: ["Check the address.", HOME] };
  return { status, what: typeof data === "string" && data ? data : "The request failed.", remedies: [HOME] };
}
