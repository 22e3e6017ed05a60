import type { Link } from "../view";

/** The way down to this page; the last step is the page itself. */
export function Breadcrumb({ steps, here }: { readonly steps: readonly Link[]; readonly here: string }) {
  return (
    <nav className="text-small text-ink-2" aria-label="Breadcrumb">
      <ol className="flex flex-wrap gap-x-1.5">
        {steps.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
            <span className="ms-1.5" aria-hidden="true">
              /
            </span>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
