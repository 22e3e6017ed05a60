/** The same function of an index, whose latest `most` results are kept, those asked for last the longest. */
export function remembered<Result>(make: (index: number) => Result, most: number): (index: number) => Result {
  const kept = new Map<number, Result>();
  return (index) => {
    const result = kept.get(index) ?? make(index);
    kept.delete(index);
    kept.set(index, result);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return result;
  };
}
