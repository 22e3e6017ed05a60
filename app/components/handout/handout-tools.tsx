import type { HandoutView } from "./view";

/** What stands above a sheet on the screen and not on paper. */
export function HandoutTools({ view }: { readonly view: HandoutView }) {
  const { isKey, otherHref, backHref, threads, form } = view;
  return (
    <nav className="handout-tools" aria-label="Handout">
      <p>
        <a href={backHref}>Back to the view</a>
        <a href={otherHref}>{isKey ? "Sheet for pupils" : "Key for the teacher"}</a>
        <span className="text-ink-2">Print it with your browser, on A4.</span>
      </p>
      <details>
        <summary>Other passages</summary>
        {threads.length > 0 && (
          <ul>
            {threads.map(({ text, href, current }) => (
              <li key={href}>
                <a href={href} aria-current={current ? "true" : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        )}
        <form method="get" action="/handout">
          {form.keep.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <label htmlFor="passages">
            Passages, one to three: document and paragraphs, as in mehr.4-6, ccr.5
          </label>
          <input id="passages" name="passages" defaultValue={form.passages} />
          <button className="button" type="submit">
            Show
          </button>
        </form>
      </details>
    </nav>
  );
}
