/** The names of a header's cells, each once: a second "text" is called "text (2)", a cell without a name "column 3". */
export function namedColumns(cells: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = cell.trim() || `column ${index + 1}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name} (${time})`;
  });
}
