import { SsosError } from "@ssos/model";

/**
 * Gives the value below which a standard normal variable falls with a probability:
 * algorithm AS 241 (PPND16) of Wichura (1988), about 16 digits.
 *
 * @param probability - above 0 and below 1
 * @throws SsosError `invalid-probability`
 * @example
 * ```ts
 * normalQuantile(0.975).toFixed(6) // => "1.959964"
 * ```
 */
export function normalQuantile(probability: number): number {
  requireProbability(probability);
  const q = probability - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(CENTRE_TOP, r)) / polynomial(CENTRE_BOTTOM, r);
  }
  const r = Math.sqrt(-Math.log(q < 0 ? probability : 1 - probability));
  const value = r <= 5 ? polynomial(MIDDLE_TOP, r - 1.6) / polynomial(MIDDLE_BOTTOM, r - 1.6) : polynomial(TAIL_TOP, r - 5) / polynomial(TAIL_BOTTOM, r - 5);
  return q < 0 ? -value : value;
}

/**
 * Gives the value below which Student's t falls with a probability, by inverting its distribution function.
 *
 * @param probability - above 0 and below 1
 * @param degreesOfFreedom - above 0, need not be whole
 * @throws SsosError `invalid-probability`; `invalid-degrees-of-freedom`
 * @example
 * ```ts
 * studentQuantile(0.975, 10).toFixed(4) // => "2.2281"
 * ```
 */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  requireProbability(probability);
  if (!(degreesOfFreedom > 0) || !Number.isFinite(degreesOfFreedom)) throw new SsosError("invalid-degrees-of-freedom", { found: String(degreesOfFreedom), expected: "a number above 0" });
  if (probability === 0.5) return 0;
  if (probability < 0.5) return -studentQuantile(1 - probability, degreesOfFreedom);
  let [low, high] = [0, 2];
  while (studentCumulative(high, degreesOfFreedom) < probability && high < 1e12) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-13 * Math.max(1, high); step += 1) {
    const middle = (low + high) / 2;
    if (studentCumulative(middle, degreesOfFreedom) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Gives the probability that Student's t stays below a value.
 *
 * @param value - any finite number
 * @param degreesOfFreedom - above 0
 * @example
 * ```ts
 * studentCumulative(2.228139, 10).toFixed(4) // => "0.9750"
 * ```
 */
export function studentCumulative(value: number, degreesOfFreedom: number): number {
  const tail = incompleteBeta(degreesOfFreedom / (degreesOfFreedom + value * value), degreesOfFreedom / 2, 0.5) / 2;
  return value > 0 ? 1 - tail : tail;
}

/** Regularised incomplete beta function by Lentz's continued fraction (Abramowitz and Stegun 26.5.8; the method of Thompson and Barnett 1986). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  const tiny = 1e-300;
  let [c, d] = [1, 1 - ((a + b) * x) / (a + 1)];
  if (Math.abs(d) < tiny) d = tiny;
  d = 1 / d;
  let fraction = d;
  for (let m = 1; m <= 500; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let change = 1;
    for (const numerator of [even, odd]) {
      d = 1 + numerator * d;
      if (Math.abs(d) < tiny) d = tiny;
      d = 1 / d;
      c = 1 + numerator / c;
      if (Math.abs(c) < tiny) c = tiny;
      change = c * d;
      fraction *= change;
    }
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return front * fraction;
}

/** Logarithm of the gamma function by Lanczos' approximation (1964) with g = 7 and nine terms, about 15 digits for positive x. */
function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const base = shifted + 7.5;
  const series = LANCZOS.reduce((total, coefficient, index) => (index === 0 ? coefficient : total + coefficient / (shifted + index)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}

const polynomial = (coefficients: readonly number[], x: number): number => coefficients.reduceRight((total, coefficient) => total * x + coefficient, 0);

function requireProbability(probability: number): void {
  if (!(probability > 0 && probability < 1)) throw new SsosError("invalid-probability", { found: String(probability), expected: "above 0 and below 1" });
}

const LANCZOS = [0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7];

// Coefficients of AS 241, Applied Statistics 37 (1988), 477-484.
const CENTRE_TOP = [3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727];
const CENTRE_BOTTOM = [1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061, 28729.085735721942674, 5226.495278852545925];
const MIDDLE_TOP = [1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504, 1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4];
const MIDDLE_BOTTOM = [1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459, 0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9];
const TAIL_TOP = [6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123, 0.026532189526576123093, 0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7];
const TAIL_BOTTOM = [1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4, 1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15];
