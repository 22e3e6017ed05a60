import { accuracy, type Measure, type ModelCard, measuresOf, methods } from "#analysis";
import type { Accuracy } from "../../analysis/accuracy";

const measureItem = ({ id, label, unit, method, explanation }: Measure): string =>
  `- \`${id}\`: **${label}** (${unit}, ${methods[method].name}). ${explanation}`;

/** The measures that every document has, as a Markdown list. */
export const measuresList = (): string => measuresOf([]).map(measureItem).join("\n");

const stageItem = ({ stage, on, rows, limits }: Accuracy): string =>
  [
    `- **${stage}.** ${on}`,
    ...rows.map(({ measure, value, human }) => {
      const beside = human === null ? "" : ` (two coders: ${human})`;
      return `  - ${measure}: **${value}**${beside}`;
    }),
    ...limits.map((limit) => `  - ${limit}`),
  ].join("\n");

/** How well each stage agrees with human coders, as a Markdown list. */
export const accuracyList = (): string => accuracy.map(stageItem).join("\n");

/** A table with its columns as wide as their widest cell, as the formatter leaves it. */
function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((_, column) =>
    Math.max(...[columns, ...rows].map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(columns), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

/** A model card, as Markdown. */
export const modelCardText = (card: ModelCard): string =>
  [
    ...card.sections.flatMap(({ title, text }) => [`### ${title}`, ...text]),
    ...card.tables.flatMap(({ title, columns, rows }) => [`### ${title}`, tableOf(columns, rows)]),
  ].join("\n\n");
