import { type Measure, measuresOf, methods } from "#analysis";

const item = ({ id, label, unit, method, explanation }: Measure): string =>
  `- \`${id}\`: **${label}** (${unit}, ${methods[method].name}). ${explanation}`;

/** The measures that every document has, as a Markdown list. */
export const measuresList = (): string => measuresOf([]).map(item).join("\n");
