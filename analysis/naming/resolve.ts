import { BODIES } from "./definite";
import { type Mention, referentOf } from "./mention";
import { referentsOf } from "./referents";
import type { Scan } from "./scan";

/** A mention whose referent is known. */
export interface Resolved {
  readonly mention: Mention;
  readonly referent: string;
  readonly because: readonly string[];
}

/** Finds whom each mention names, from the words before it and the names of the whole text. */
export function resolve({ mentions, leaders }: Scan): readonly Resolved[] {
  const names = mentions.filter(({ facet }) => facet === "name").map(({ label }) => label);
  const official = mentions.flatMap(({ facet, referent }) =>
    facet === "name" && referent ? [referent] : [],
  );
  const fullest = referentsOf([...names, ...official]);
  const owners = new Set(
    mentions.flatMap(({ facet, referent }) => (facet === "territory" && referent ? [referent] : [])),
  );
  const owner = owners.size === 1 ? [...owners][0] : undefined;
  const recent = new Map<string, string>();
  const found: Resolved[] = [];
  for (const mention of mentions) {
    const referent = referentFor(mention);
    if (!referent) continue;
    note(recent, mention, referent);
    found.push({ mention, referent, because: reasons(mention, referent) });
  }
  return found;

  function referentFor(mention: Mention): string | null {
    const { facet, leader, label, heads } = mention;
    if (facet === "name") return fullest.get(mention.referent ?? label) ?? label;
    if (mention.referent) return mention.referent;
    if (leader) {
      const country = leaders.get(leader);
      return country ? referentOf(country, "state") : `${leader} ${heads[0]}`;
    }
    if (facet === "territory") return owner ?? label;
    return recent.get(`${facet} ${heads.at(-1)}`) ?? recent.get(facet) ?? null;
  }
}

/** Remembers the referent as the last one that "the <head>" can take up. */
function note(recent: Map<string, string>, { facet, heads }: Mention, referent: string): void {
  if (facet !== "name") {
    recent.set(facet, referent);
    for (const head of heads) recent.set(`${facet} ${head}`, referent);
    const country = /^(.*) \((?:armed forces|officials)\)$/.exec(referent)?.[1];
    if (country && !recent.has("state")) recent.set("state", referentOf(country, "state"));
    if (country && heads.length > 1) for (const head of heads) noteGovernment(recent, head, country);
    return;
  }
  for (const word of referent.toLowerCase().split(/[^\p{L}]+/u)) {
    const body = BODIES.get(word);
    if (body) recent.set(`body ${body}`, referent);
  }
}

/** "Israeli regime forces" also names the regime. */
function noteGovernment(recent: Map<string, string>, head: string, country: string): void {
  recent.set(`state ${head}`, referentOf(country, "state"));
}

function reasons({ because, leader, referent, facet }: Mention, found: string): readonly string[] {
  if (facet === "name") return [because, `read as ${found}`];
  if (referent) return [because];
  return leader || facet === "territory"
    ? [because, `read as ${found}`]
    : [`${because} ${found}, named before`];
}
