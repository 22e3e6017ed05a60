/** Height of a chart in CSS pixels: a row's height for each row, and the axis. */
export const chartHeight = (rows: number): number => rows * 30 + 34;
