import { type Measure, measuresOf, methods } from "#analysis";

/** A cell of a Markdown table. */
const cell = (text: string): string => text.replaceAll("|", "\\|").replace(/\s+/g, " ");

const row = ({ id, label, unit, method, explanation }: Measure): string =>
  `| \`${id}\` | ${[label, unit, methods[method].name, explanation].map(cell).join(" | ")} |`;

/** The measures that every document has, as a Markdown table. */
export const measuresTable = (): string =>
  [
    "| measure | label | unit | interval | meaning |",
    "| ------- | ----- | ---- | -------- | ------- |",
    ...measuresOf([]).map(row),
  ].join("\n");
