import type { Fact, Outlet } from "#corpus";

/** Facts that are asked of an outlet, each with its source. */
export const FACT_FIELDS = ["kind", "country", "owner", "funding", "founded"] as const;

export type FactName = (typeof FACT_FIELDS)[number];

/** What a form said of an outlet, and by name of the field what was wrong with it. */
export interface SaidOutlet {
  readonly outlet: Outlet;
  readonly problems: Readonly<Record<string, string>>;
}

const LONGEST = 500;

/** Reads the description of an outlet; what the form does not ask for stays as it was. */
export function readOutlet(form: FormData, before: Outlet): SaidOutlet {
  const problems: Record<string, string> = {};
  const text = (name: string) => {
    const value = String(form.get(name) ?? "").trim();
    if (value.length > LONGEST)
      problems[name] = `This is ${value.length} characters long; use at most ${LONGEST}.`;
    return value.slice(0, LONGEST);
  };
  const name = text("name");
  const tab = text("tab");
  if (name === "") problems.name = "Give its name.";
  if (!/^[\p{L}\p{N}]{1,4}$/u.test(tab))
    problems.tab = `“${tab}” is no tab; write two to four letters or digits.`;
  const facts = Object.fromEntries(
    FACT_FIELDS.map((field): [FactName, Fact | null] => {
      const [said, title, url] = [text(field), text(`${field}-title`), text(`${field}-url`)];
      if (said === "") return [field, null];
      if (!/^https?:\/\/[^\s/]+/i.test(url) || !URL.canParse(url))
        problems[field] = `Give the web address of a source; “${url}” is none.`;
      return [field, { text: said, source: { title: title || url, url } }];
    }),
  ) as Record<FactName, Fact | null>;
  return { outlet: { ...before, name, tab, ...facts }, problems };
}
