/** What a page states of its article as schema.org data. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly date: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly licence: string | null;
  /** The whole text, which some pages show by script only. */
  readonly body: string | null;
  readonly isFree: boolean | null;
}

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|OpinionNewsArticle)$/;
/** So many objects of the data are looked at. */
const MOST_OBJECTS = 2000;

/** The first article of the page's JSON-LD, or `null`; data that is broken is passed over. */
export function linkedArticle(page: Document): LinkedArticle | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = objectsIn(parsed(script.textContent ?? "")).find(isArticle);
    if (article) return read(article);
  }
  return null;
}

function parsed(source: string): unknown {
  const bare = source.trim().replace(/^(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)$/g, "");
  try {
    return JSON.parse(bare.replace(/\p{Cc}+/gu, " "));
  } catch {
    return null;
  }
}

function objectsIn(value: unknown): readonly Fields[] {
  const found: Fields[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && found.length < MOST_OBJECTS) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next);
    else if (typeof next === "object" && next !== null) {
      found.push(next as Fields);
      waiting.push((next as Fields)["@graph"], (next as Fields).mainEntity);
    }
  }
  return found;
}

const isArticle = (fields: Fields): boolean =>
  [fields["@type"]].flat().some((type) => typeof type === "string" && ARTICLE.test(type));

const read = (fields: Fields): LinkedArticle => ({
  headline: words(fields.headline) ?? words(fields.name),
  date: words(fields.datePublished) ?? words(fields.dateCreated),
  author: names(fields.author),
  publisher: names(fields.publisher),
  url: words(fields.url) ?? words((fields.mainEntityOfPage as Fields | undefined)?.["@id"]),
  language: words(fields.inLanguage),
  licence: words(fields.license),
  body: words(fields.articleBody),
  isFree:
    fields.isAccessibleForFree === undefined ? null : !/^false$/i.test(String(fields.isAccessibleForFree)),
});

const words = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

/** The names of persons or organisations, given as one or several, as words or objects. */
function names(value: unknown): string | null {
  const all = [value].flat().flatMap((who) => words(who) ?? words((who as Fields | null)?.name) ?? []);
  return all.length === 0 ? null : all.join(", ");
}
