import type { ReactNode } from "react";

/** Something to know before reading on: a bar, a bold lead, one or two sentences. Never a colour. */
export function Notice({ lead, children }: { readonly lead: string; readonly children: ReactNode }) {
  return (
    <p className="notice">
      <strong>{lead}</strong> {children}
    </p>
  );
}
