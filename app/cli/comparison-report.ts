import type { Analysis, Comparison } from "#analysis";
import { facts, number, quoted, scoreWords, voiceWords } from "./wording";

/** Terms that a report names as typical of one document. */
const mostTerms = 10;

/** A readable report of a comparison: what must be known first, passages side by side, words, names and sources. */
export function comparisonReportOf(comparison: Comparison, analyses: readonly Analysis[]): string {
  const texts = new Map(analyses.map(({ document }) => [document.id, document.text]));
  return [
    "Documents",
    ...analyses.map(
      ({ document: { id, title, outlet, genre, date }, words }) =>
        `  ${facts(id, title, outlet, genre, date, `${number(words)} words`)}`,
    ),
    ...section("Know before comparing", comparison.comparability),
    ...section("Passages on the same thing", comparison.alignments.map(alignmentLines(texts))),
    ...section("Words typical of each", comparison.documents.map(keynessLine(comparison))),
    ...section("Words notably absent from each", comparison.documents.map(absentLine(comparison))),
    ...section("Loaded terms typical of each", comparison.documents.map(loadedKeynessLine(comparison))),
    ...section("Names", namingLines(comparison)),
    ...section("Sourcing", comparison.sourcing.map(sourcingLine)),
    ...section("Sources", comparison.documents.flatMap(sourceLines(comparison))),
    ...section("Who is said to have acted", agencyLines(comparison)),
  ].join("\n");
}

const section = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? ["", `${title}: none found`] : ["", title, ...items.map((item) => `  ${item}`)];

const alignmentLines =
  (texts: ReadonlyMap<string, string>) =>
  ({ strength, label, passages, because }: Comparison["alignments"][number]): string =>
    [
      `${label} (${strength}: ${because.join("; ")})`,
      ...passages.map(
        ({ document, span }) =>
          `    ${document} [${span.start}, ${span.end}] ${quoted(texts.get(document) ?? "", span)}`,
      ),
    ].join("\n");

const termsOf = (rows: Comparison["keyness"], id: string): string =>
  rows
    .filter(({ document }) => document === id)
    .slice(0, mostTerms)
    .map(({ term, z, count, elsewhere }) => `${term} (z ${number(z)}, ${count} here, ${elsewhere} elsewhere)`)
    .join(", ");

const keynessLine =
  ({ keyness }: Comparison) =>
  (id: string): string =>
    `${id}: ${termsOf(keyness, id) || "none found"}`;

const absentLine =
  ({ absent }: Comparison) =>
  (id: string): string =>
    `${id}: ${termsOf(absent, id) || "none more than chance would show"}`;

/** More than chance would show for a single term chosen beforehand, at 95 %. */
const DISTINCT = 1.96;

const loadedKeynessLine =
  ({ loadedKeyness }: Comparison) =>
  (id: string): string => {
    const entries = loadedKeyness
      .filter(({ document, z }) => document === id && z > DISTINCT)
      .map(
        ({ entry, z, count, elsewhere }) =>
          `${entry} (z ${number(z)}, ${count} here, ${elsewhere} elsewhere)`,
      );
    return `${id}: ${entries.join(", ") || "none more than chance would show"}`;
  };

const namingLines = ({ naming, documents }: Comparison): readonly string[] =>
  [...new Set(naming.map(({ referent }) => referent))].flatMap((referent) => [
    referent,
    ...documents.flatMap((id) => {
      const rows = naming.filter((row) => row.referent === referent && row.document === id);
      const labels = rows.map(({ label, mentions }) => `${label} ×${mentions.length}`);
      return labels.length === 0 ? [] : [`  ${id}: ${labels.join(", ")}`];
    }),
  ]);

const sourceLines =
  ({ sources }: Comparison) =>
  (id: string): readonly string[] =>
    sources
      .filter(({ document }) => document === id)
      .map(({ name, type, attributions, words }) => {
        const times = attributions.length === 1 ? "once" : `${attributions.length} times`;
        return `${id}: ${name} (${type}), ${times}, ${number(words)} words`;
      });

const sourcingLine = ({ group, vague, kinds }: Comparison["sourcing"][number]): string => {
  const given = kinds.filter(({ attributions }) => attributions.count > 0);
  const words = given.map(({ kind, words: { count } }) => `${kind} ${number(count)}`).join(", ");
  return `${group}: vague or missing sources ${scoreWords(vague, "share")}; words by kind of source: ${words || "none"}`;
};

/** Actions that a report lists: those told most often. */
const mostActions = 15;

const agencyLines = ({ agency }: Comparison): readonly string[] => {
  const actions = [...new Set(agency.map(({ action }) => action))];
  const rest = actions.length - mostActions;
  return [
    ...actions
      .slice(0, mostActions)
      .flatMap((name) => [
        name,
        ...agency.filter(({ action }) => action === name).map((row) => `  ${row.group}: ${agentWords(row)}`),
      ]),
    ...(rest > 0 ? [`and ${rest} more actions; --format json has them all`] : []),
  ];
};

const agentWords = ({ cells }: Comparison["agency"][number]): string =>
  cells.map(({ agent, voice, count }) => `agent ${agent} ×${count}, ${voiceWords[voice]}`).join("; ");
