import type { Value } from "./database";
import { type Edition, editionNumber } from "./editions";
import { isCopy } from "./is-copy";
import type { Count } from "./list";
import type { Store } from "./open";

/** What a table of stories shows of one. Deleted documents do not count. */
export interface ListedStory {
  readonly id: string;
  readonly label: string | null;
  /** Whether somebody corrected it by hand. */
  readonly isHeld: boolean;
  readonly documents: number;
  /** Documents, those that are one text counted once. */
  readonly texts: number;
  /** Ids of the outlets, `null` for documents without one, in the order of their letters. */
  readonly outlets: readonly (string | null)[];
  /** First and last date of a document, or `null` where none has one. */
  readonly from: string | null;
  readonly to: string | null;
  /** By measure, its sums over the documents in which it was measured. */
  readonly sums: Readonly<Record<string, Pick<Count, "count" | "of">>>;
}

export interface StoryListOptions {
  /** What comes first: the story with the latest document, with most documents, with most outlets. */
  readonly order?: "latest" | "documents" | "outlets";
  /** Only stories in which this outlet has a document; `null` for documents without one. */
  readonly outlet?: string | null;
  /** Only stories with a document of this year, as `2024`. */
  readonly year?: string;
  /** Whether documents that are one text count once, in order and sums. */
  readonly once?: boolean;
  readonly edition?: Edition;
  readonly measures?: readonly string[];
  readonly offset?: number;
  readonly limit?: number;
}

type Row = Pick<ListedStory, "id" | "label" | "documents" | "texts" | "from" | "to"> & {
  readonly isHeld: number;
};

/** What stories are ordered by; those that are equal by that, in the order in which they were saved. */
const orders = {
  latest: () => "t.latest DESC NULLS LAST",
  documents: (counted: string) => `${counted} DESC, t.latest DESC NULLS LAST`,
  outlets: (counted: string) => `t.outlets DESC, ${counted} DESC, t.latest DESC NULLS LAST`,
} as const;

/** One page of the stories of two or more documents, and how many these are in all. */
export function listStories(
  { database }: Store,
  options: StoryListOptions = {},
): { readonly total: number; readonly stories: readonly ListedStory[] } {
  const { order = "latest", once = false, edition, measures = [], offset = 0, limit = 50 } = options;
  const { sql, values } = among(options);
  const meant = `FROM story_sums t WHERE t.documents > 1 ${sql}`;
  return database.snapshot(() => {
    const total = database.row<{ total: number }>(`SELECT count(*) AS total ${meant}`, values)?.total ?? 0;
    const ranked = database.rows<{ story: string }>(
      `SELECT t.story ${meant} ORDER BY ${orders[order](once ? "t.texts" : "t.documents")}, t.rowid LIMIT ? OFFSET ?`,
      [...values, limit, offset],
    );
    const page = database.rows<Row>(
      `SELECT s.id, s.label, s.id IN (SELECT id FROM held_stories) AS isHeld, count(*) AS documents,
         count(*) FILTER (WHERE NOT ${isCopy}) AS texts, min(d.date) AS "from", max(d.date) AS "to"
       FROM json_each(?) j JOIN stories s ON s.id = j.value JOIN storied m ON m.story = s.id
       JOIN documents d ON d.number = m.document
       WHERE d.deleted IS NULL GROUP BY j.key ORDER BY j.key`,
      [JSON.stringify(ranked.map(({ story }) => story))],
    );
    const ids = JSON.stringify(page.map(({ id }) => id));
    const outlets = grouped<{ story: string; outlet: string | null }>(
      database.rows(
        `SELECT DISTINCT m.story, d.outlet FROM storied m JOIN documents d ON d.number = m.document
         WHERE m.story IN (SELECT value FROM json_each(?)) AND d.deleted IS NULL ORDER BY d.outlet NULLS LAST`,
        [ids],
      ),
    );
    const sums = grouped<{ story: string; name: string } & Pick<Count, "count" | "of">>(
      database.rows(
        `SELECT m.story, n.name, sum(s.count) AS count, sum(s.total) AS "of"
         FROM json_each(?) j CROSS JOIN storied m ON m.story = j.value CROSS JOIN documents d ON d.number = m.document
         CROSS JOIN measures n
         CROSS JOIN scores s ON s.edition = ? AND s.measure = n.id AND s.document = d.number
         WHERE n.name IN (SELECT value FROM json_each(?))
           AND d.deleted IS NULL ${once ? `AND NOT ${isCopy}` : ""}
         GROUP BY m.story, n.name`,
        [ids, (edition && editionNumber(database, edition)) ?? -1, JSON.stringify(measures)],
      ),
    );
    return {
      total,
      stories: page.map(({ id, label, isHeld, documents, texts, from, to }) => ({
        ...{ id, label, isHeld: isHeld === 1, documents, texts, from, to },
        outlets: (outlets.get(id) ?? []).map(({ outlet }) => outlet),
        sums: Object.fromEntries((sums.get(id) ?? []).map(({ name, count, of }) => [name, { count, of }])),
      })),
    };
  });
}

/** The years in which documents of stories are dated, the latest first; the index of dates is walked a year at a step. */
export const storyYears = ({ database }: Store): readonly string[] =>
  database
    .rows<{ year: string }>(
      `WITH RECURSIVE years (year) AS (
         SELECT substr(max(date), 1, 4) FROM documents
         UNION ALL
         SELECT (SELECT substr(date, 1, 4) FROM documents WHERE date < year ORDER BY date DESC LIMIT 1)
         FROM years WHERE year IS NOT NULL
       )
       SELECT year FROM years WHERE EXISTS (
         SELECT 1 FROM documents d CROSS JOIN storied m ON m.document = d.number
         WHERE d.date >= year AND d.date <= year || '-99' AND d.deleted IS NULL
       )`,
    )
    .map(({ year }) => year);

function among({ outlet, year }: StoryListOptions): {
  readonly sql: string;
  readonly values: readonly Value[];
} {
  const narrowed = (condition: string): string =>
    `AND t.story IN (SELECT x.story FROM documents o JOIN storied x ON x.document = o.number
      WHERE o.deleted IS NULL AND ${condition})`;
  const parts: readonly { readonly sql: string; readonly values: readonly Value[] }[] = [
    ...(outlet === undefined ? [] : [{ sql: narrowed("o.outlet IS ?"), values: [outlet] }]),
    ...(year === undefined
      ? []
      : [{ sql: narrowed("o.date >= ? AND o.date <= ?"), values: [year, `${year}-99`] }]),
  ];
  return { sql: parts.map(({ sql }) => sql).join(" "), values: parts.flatMap(({ values }) => values) };
}

function grouped<Part extends { readonly story: string }>(
  parts: readonly Part[],
): ReadonlyMap<string, readonly Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const group = groups.get(part.story);
    if (group) group.push(part);
    else groups.set(part.story, [part]);
  }
  return groups;
}
