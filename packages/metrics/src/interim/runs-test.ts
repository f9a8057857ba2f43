/** The numbers of runs that chance gives in at least 95 of 100 orders. */
export interface RunsRange {
  /** Fewer runs than this are too few. */
  readonly least: number;
  /** More runs than this are too many. */
  readonly most: number;
}

/**
 * Gives the range of runs above and below a line that chance explains: the exact distribution of Wald and
 * Wolfowitz (1940), with at most 2.5 percent in each tail, as tabulated by Swed and Eisenhart (1943).
 *
 * @param above - points above the line
 * @param below - points below it
 * @example
 * ```ts
 * runsRange(5, 5) // => { least: 3, most: 9 }
 * runsRange(10, 10) // => { least: 7, most: 15 }
 * ```
 */
export function runsRange(above: number, below: number): RunsRange {
  const most = Math.min(above, below) * 2 + (above === below ? 0 : 1);
  if (above === 0 || below === 0) return { least: 1, most: 1 };
  const total = choose(above + below, above);
  const ways = (runs: number): number => {
    const half = Math.floor(runs / 2);
    if (runs % 2 === 0) return 2 * choose(above - 1, half - 1) * choose(below - 1, half - 1);
    return choose(above - 1, half) * choose(below - 1, half - 1) + choose(above - 1, half - 1) * choose(below - 1, half);
  };
  let [least, lowTail] = [2, ways(2) / total];
  while (lowTail <= 0.025) lowTail += ways((least += 1)) / total;
  let [highest, highTail] = [most, ways(most) / total];
  while (highTail <= 0.025) highTail += ways((highest -= 1)) / total;
  return { least, most: highest };
}

/** Binomial coefficient; exact to 2^53, and to about 15 digits above. */
function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  let result = 1;
  for (let index = 1; index <= Math.min(k, n - k); index += 1) result = (result * (n - index + 1)) / index;
  return Math.round(result);
}
