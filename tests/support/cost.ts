/** CPU milliseconds of this process that the quickest of so many runs takes: other work only ever makes them longer. */
export function cpuCost(run: () => unknown, runs = 1): number {
  const costs = Array.from({ length: runs }, () => {
    const begin = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

/** CPU milliseconds that chance and rubbish may cost: work that takes less is not told from work that takes so long. */
const CHANCE = 5;

/** How many times as much the greater work costs. */
export function timesTheCost(great: () => unknown, little: () => unknown): number {
  const least = Math.max(cpuCost(little, 3), CHANCE);
  return cpuCost(great) / least;
}

/**
 * By how much the cost of some work grows from a tenth of what it is done with to the whole: about 10 where it grows with
 * it, about 100 where with its square, on a quick machine as on a slow one.
 */
export function growth<Whole extends string | readonly unknown[]>(
  whole: Whole,
  run: (part: Whole) => unknown,
): number {
  const tenth = whole.slice(0, whole.length / 10) as Whole;
  return timesTheCost(
    () => run(whole),
    () => run(tenth),
  );
}

/** Tenfold work costs less than so many times as much, far from a hundred. */
export const LINEAR = 40;
