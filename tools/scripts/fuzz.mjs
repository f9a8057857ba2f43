// Feeds damaged text, bytes and values to every reader and parser of the built packages.
// Each may answer or throw an SsosError; anything else, or an account of rows that does not add up, is a failure.
//
//   npm run fuzz -- [--seconds 60] [--inputs N] [--seed 1] [--target NAME]
//   npm run fuzz -- --nightly        a million inputs and more, as long as it takes, with the seed of the day
//
// A failure prints its seed, target and input; the same seed and target give the same inputs on every machine.
import { isSsosError } from "@ssos/model";
import { randomFrom } from "./fuzz/mutate.mjs";
import { targets } from "./fuzz/targets.mjs";

const option = (name, otherwise) => (process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : otherwise);
const nightly = process.argv.includes("--nightly");
const inputs = Number(option("inputs", nightly ? 1_000_000 : Number.POSITIVE_INFINITY));
const seconds = Number(option("seconds", inputs === Number.POSITIVE_INFINITY ? 60 : Number.POSITIVE_INFINITY));
const seed = Number(option("seed", nightly ? new Date().toISOString().slice(0, 10).replaceAll("-", "") : 1));
const chosen = targets.filter((target) => target.name.includes(option("target", "")));
const FAILURES_SHOWN = 3;

/** A schema, or a function of one short text, answers in no time and has few branches: readers get four times its share. */
const weightOf = (target) => (target.byCode === undefined && target.light !== true ? 4 : 1);
const weights = chosen.reduce((sum, target) => sum + weightOf(target), 0);

let [total, failed] = [0, 0];
for (const target of chosen) {
  const { tried, failures } = await fuzz(target);
  total += tried;
  failed += failures.length;
  process.stdout.write(`${target.name.padEnd(52)} ${String(tried).padStart(8)} inputs${failures.length === 0 ? "" : `, ${failures.length} FAILED`}\n`);
  for (const failure of failures.slice(0, FAILURES_SHOWN)) process.stdout.write(`  seed ${seed}, input ${failure.number}: ${failure.problem}\n  ${failure.input}\n`);
}
process.stdout.write(`fuzz: ${total} inputs to ${chosen.length} readers and parsers, ${failed} failures, seed ${seed}\n`);
process.exitCode = failed > 0 || total === 0 ? 1 : 0;

/** Stops at the target's share of time or inputs, whichever comes first, and after a hundred failures. */
async function fuzz(target) {
  const random = randomFrom(seed);
  const share = weightOf(target) / weights;
  const until = performance.now() + seconds * 1000 * share;
  const failures = [];
  let number = 0;
  while (number < Math.ceil(inputs * share) && (number % 16 !== 0 || performance.now() < until) && failures.length < 100) {
    const input = target.input(random);
    number += 1;
    const problem = await tryOne(target, input);
    if (problem !== undefined) failures.push({ number, problem, input: shown(input) });
  }
  return { tried: number, failures };
}

async function tryOne(target, input) {
  try {
    return target.check === undefined ? void (await target.call(input)) : target.check(await target.call(input), input);
  } catch (error) {
    if (isSsosError(error) && target.mayThrow !== false) return undefined;
    return error instanceof Error ? `${error.name}: ${error.message} ${error.stack?.split("\n")[1]?.trim() ?? ""}` : String(error);
  }
}

function shown(input) {
  const text = input instanceof Uint8Array ? `bytes ${Buffer.from(input).toString("base64")}` : (JSON.stringify(input) ?? String(input));
  return text.length > 1000 ? `${text.slice(0, 1000)} ... (${text.length} characters)` : text;
}
