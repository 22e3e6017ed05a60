import { BODIES } from "./definite";
import { type Mention, referentOf } from "./mention";
import { referentsOf } from "./referents";
import type { Scan } from "./scan";

/** Who acts for a country: they also name its government. */
const ARMS = new Set(["armed forces", "officials"]);

/** A mention whose referent is known. */
export interface Resolved {
  readonly mention: Mention;
  readonly referent: string;
  readonly because: readonly string[];
}

const NO_BODIES: ReadonlyMap<string, readonly string[]> = new Map();

/** Finds whom each mention names, from the words before it and the names of the whole text. */
export function resolve({ mentions, leaders }: Scan): readonly Resolved[] {
  const names = mentions.filter(({ facet }) => facet === "name");
  const labels = names.map(({ label }) => label);
  const official = names.flatMap(({ referent }) => referent ?? []);
  const fullest = referentsOf([...new Set([...labels, ...official])]);
  const bodies = mentions.some(({ facet }) => facet === "body") ? bodiesByName(fullest.values()) : NO_BODIES;
  const owners = new Set(
    mentions.flatMap(({ facet, referent }) => (facet === "territory" && referent ? [referent] : [])),
  );
  const owner = owners.size === 1 ? [...owners][0] : undefined;
  const recent = new Map<string, string>();
  const found: Resolved[] = [];
  for (const mention of mentions) {
    const referent = referentFor(mention);
    if (!referent) continue;
    note(recent, mention, referent, bodies.get(referent) ?? []);
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
function note(
  recent: Map<string, string>,
  { facet, heads }: Mention,
  referent: string,
  bodies: readonly string[],
): void {
  if (facet !== "name") {
    recent.set(facet, referent);
    for (const head of heads) recent.set(`${facet} ${head}`, referent);
    const country = ARMS.has(facet) ? referent.slice(0, -referentOf("", facet).length) : null;
    if (country && !recent.has("state")) recent.set("state", referentOf(country, "state"));
    if (country && heads.length > 1) for (const head of heads) noteGovernment(recent, head, country);
    return;
  }
  for (const body of bodies) recent.set(`body ${body}`, referent);
}

const bodiesByName = (names: Iterable<string>): ReadonlyMap<string, readonly string[]> =>
  new Map([...new Set(names)].map((name) => [name, bodiesOf(name)]));

/** The kinds of body a name says its bearer is: "court" for "International Criminal Court". */
const bodiesOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .flatMap((word) => BODIES.get(word) ?? []);

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
