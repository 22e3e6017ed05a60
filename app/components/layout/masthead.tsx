import { Form, Link as RouteLink, useLocation } from "@remix-run/react";
import type { Link } from "../view";

/** Wordmark and the pages of the site; the page one is on is underlined and named as current. */
export function Masthead({ pages }: { readonly pages: readonly Link[] }) {
  const { pathname } = useLocation();
  return (
    <header className="masthead page">
      <RouteLink className="wordmark" to="/">
        <Compasses />
        Parallax
      </RouteLink>
      <nav aria-label="Pages">
        <ul className="flex flex-wrap gap-x-[0.8125rem] two:gap-x-[1.375rem]">
          {pages.map(({ text, href }) => {
            const path = href.split("?")[0] as string;
            const isCurrent = pathname === path || pathname.startsWith(`${path}/`);
            return (
              <li key={href}>
                <RouteLink className="nav-link" to={href} aria-current={isCurrent ? "page" : undefined}>
                  {text}
                </RouteLink>
              </li>
            );
          })}
        </ul>
      </nav>
      <Form className="masthead-search" action="/search" method="get" role="search">
        <input
          type="search"
          name="q"
          aria-label="Search the corpus"
          placeholder="Find a word or a phrase"
          maxLength={300}
          required
        />
        <button className="button" type="submit">
          Search
        </button>
      </Form>
    </header>
  );
}

/** One point seen along three lines of sight: the sign of the project. */
function Compasses() {
  return (
    <svg width="26" height="24" viewBox="0 0 26 24" fill="none" stroke="currentcolor" aria-hidden="true">
      <circle cx="13" cy="5" r="2.6" strokeWidth="1.7" />
      <path d="M11.6 7.4 2 21.5M14.4 7.4 24 21.5M13 7.8V21.5" strokeWidth="1.7" strokeLinecap="round" />
    </svg>
  );
}
