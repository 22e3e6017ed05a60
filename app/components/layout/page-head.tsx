import type { ReactNode } from "react";

/** Top of a page: the way here, the title, what the page is (`children`), and beside it what must be known first. */
export function PageHead({
  crumb,
  title,
  children,
  aside,
}: {
  readonly crumb?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly aside?: ReactNode;
}) {
  return (
    <div className="page-head">
      <div>
        {crumb}
        <h1>{title}</h1>
        {children && <div className="page-lead">{children}</div>}
      </div>
      {aside && <div>{aside}</div>}
    </div>
  );
}
