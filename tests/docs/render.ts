import { accuracy, type Measure, measuresOf, methods } from "#analysis";
import type { Accuracy } from "../../analysis/accuracy";

const measureItem = ({ id, label, unit, method, explanation }: Measure): string =>
  `- \`${id}\`: **${label}** (${unit}, ${methods[method].name}). ${explanation}`;

/** The measures that every document has, as a Markdown list. */
export const measuresList = (): string => measuresOf([]).map(measureItem).join("\n");

const stageItem = ({ stage, on, rows, limits }: Accuracy): string =>
  [
    `- **${stage}.** ${on}`,
    ...rows.map(({ measure, value, human }) => {
      const beside = human === null ? "" : ` (two human coders: ${human})`;
      return `  - ${measure}: **${value}**${beside}`;
    }),
    ...limits.map((limit) => `  - ${limit}`),
  ].join("\n");

/** How well each stage agrees with human coders, as a Markdown list. */
export const accuracyList = (): string => accuracy.map(stageItem).join("\n");
