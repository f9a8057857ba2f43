import { SsosError } from "@ssos/model";

/** Coefficients of a linear regression with standard errors that allow for dependence within clusters. */
export interface LeastSquares {
  /** In the order of the columns. */
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  readonly clusters: number;
}

/**
 * Fits y to the columns of X by least squares. Standard errors are robust against unequal variances and against
 * dependence within clusters: Liang and Zeger (1986), with the usual correction for few clusters
 * G / (G - 1) * (n - 1) / (n - k).
 *
 * @param rows - one array a row, a column of ones included where an intercept is wanted
 * @param y - one value a row
 * @param clusters - name of the cluster of each row, such as a CDS code; without it every row is its own
 * @throws SsosError `too-few-values` for no more rows or clusters than columns; `collinear-columns`
 * @example
 * ```ts
 * leastSquares([[1, 0], [1, 1], [1, 2], [1, 3]], [1, 3, 5, 7]).coefficients.map(Math.round) // => [1, 2]
 * ```
 */
export function leastSquares(rows: readonly (readonly number[])[], y: readonly number[], clusters?: readonly string[]): LeastSquares {
  const columns = rows[0]?.length ?? 0;
  const names = clusters ?? rows.map((_, index) => String(index));
  const groups = new Set(names);
  if (rows.length <= columns || groups.size <= columns || y.length !== rows.length || names.length !== rows.length) {
    throw new SsosError("too-few-values", { found: `${rows.length} rows, ${y.length} values, ${groups.size} clusters`, expected: `more rows and clusters than the ${columns} columns, and one value a row` });
  }
  const indices = Array.from({ length: columns }, (_, index) => index);
  const at = (row: readonly number[] | undefined, column: number) => row?.[column] ?? 0;
  const inverse = invert(indices.map((i) => indices.map((j) => rows.reduce((total, row) => total + at(row, i) * at(row, j), 0))));
  const moments = indices.map((i) => rows.reduce((total, row, index) => total + at(row, i) * (y[index] ?? 0), 0));
  const coefficients = inverse.map((line) => line.reduce((total, value, j) => total + value * (moments[j] ?? 0), 0));
  const scores = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const residual = (y[index] ?? 0) - row.reduce((total, value, j) => total + value * (coefficients[j] ?? 0), 0);
    const name = names[index] ?? "";
    const score = scores.get(name) ?? indices.map(() => 0);
    scores.set(name, score.map((value, j) => value + at(row, j) * residual));
  });
  const meat = indices.map((i) => indices.map((j) => [...scores.values()].reduce((total, score) => total + at(score, i) * at(score, j), 0)));
  const correction = (groups.size / (groups.size - 1)) * ((rows.length - 1) / (rows.length - columns));
  const standardErrors = indices.map((i) => {
    const line = inverse[i];
    return Math.sqrt(correction * indices.reduce((total, j) => total + indices.reduce((inner, k) => inner + at(line, j) * at(meat[j], k) * at(line, k), 0), 0));
  });
  return { coefficients, standardErrors, clusters: groups.size };
}

/** Gauss-Jordan elimination with partial pivoting; the matrices here have two to five rows. */
function invert(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const work = matrix.map((row, index) => [...row, ...Array.from({ length: size }, (_, column) => (column === index ? 1 : 0))]);
  const scale = Math.max(...matrix.flat().map(Math.abs));
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) if (Math.abs(work[row]?.[column] ?? 0) > Math.abs(work[pivot]?.[column] ?? 0)) pivot = row;
    const line = work[pivot] ?? [];
    const value = line[column] ?? 0;
    if (!(Math.abs(value) > 1e-12 * scale)) throw new SsosError("collinear-columns", { found: `column ${column + 1}`, expected: "columns that do not follow from one another" });
    const unit = line.map((cell) => cell / value);
    work[pivot] = work[column] ?? [];
    work[column] = unit;
    for (let row = 0; row < size; row += 1) {
      const factor = work[row]?.[column] ?? 0;
      if (row !== column && factor !== 0) work[row] = (work[row] ?? []).map((cell, index) => cell - factor * (unit[index] ?? 0));
    }
  }
  return work.map((row) => row.slice(size));
}
