import type { ShouldRevalidateFunction } from "@remix-run/react";

/** An address without what only says which card is open. */
function withoutMark({ pathname, searchParams }: URL): string {
  const rest = new URLSearchParams(searchParams);
  rest.delete("mark");
  return `${pathname}?${rest}`;
}

/** For routes that show marked texts: opening or closing a card loads nothing again. */
export const skipMarkChanges: ShouldRevalidateFunction = ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
  withoutMark(currentUrl) !== withoutMark(nextUrl) && defaultShouldRevalidate;
