const NAMES = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "vertical bar" } as const;

export type Delimiter = keyof typeof NAMES;

/** The delimiter in words. */
export const delimiterName = (delimiter: Delimiter): string => NAMES[delimiter];

/** Records that are looked at. */
const ENOUGH = 50;

/**
 * What stands between the cells: the sign that cuts most records of the sample into as many cells as the header, at
 * least two; among equals the one that makes more cells. Of a table with one column it is the comma.
 */
export function delimiterOf(sample: string): Delimiter {
  let best: { delimiter: Delimiter; agreeing: number; cells: number } = {
    delimiter: ",",
    agreeing: 0,
    cells: 1,
  };
  for (const delimiter of Object.keys(NAMES) as Delimiter[]) {
    const counts = cellCounts(sample, delimiter);
    const cells = counts[0] ?? 1;
    const agreeing = counts.filter((count) => count === cells).length / counts.length;
    if (cells < 2) continue;
    if (agreeing > best.agreeing || (agreeing === best.agreeing && cells > best.cells)) {
      best = { delimiter, agreeing, cells };
    }
  }
  return best.delimiter;
}

/** The number of cells of each record; delimiters and line ends inside quotation marks do not count. */
function cellCounts(sample: string, delimiter: Delimiter): number[] {
  const counts: number[] = [];
  let cells = 1;
  let quoted = false;
  let atStart = true;
  for (const character of sample) {
    if (character === '"' && (quoted || atStart)) quoted = !quoted;
    else if (quoted) continue;
    else if (character === delimiter) cells += 1;
    else if (character === "\n" || character === "\r") {
      if (!atStart || cells > 1) counts.push(cells);
      if (counts.length === ENOUGH) return counts;
      cells = 1;
    }
    atStart = character === delimiter || character === "\n" || character === "\r" || (atStart && quoted);
  }
  return counts.length === 0 ? [cells] : counts;
}
