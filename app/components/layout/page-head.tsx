import type { ReactNode } from "react";
import type { TextLanguage } from "./language";

/** Top of a page: the way here, the title, what the page is (`children`), and beside it what must be known first. */
export function PageHead({
  crumb,
  title,
  language,
  children,
  aside,
}: {
  readonly crumb?: ReactNode;
  readonly title: string;
  /** Of the title, where it is not that of the page. */
  readonly language?: TextLanguage | null;
  readonly children?: ReactNode;
  readonly aside?: ReactNode;
}) {
  return (
    <div className="page-head">
      <div>
        {crumb}
        <h1 {...language}>{title}</h1>
        {children && <div className="page-lead">{children}</div>}
      </div>
      {aside && <div>{aside}</div>}
    </div>
  );
}
