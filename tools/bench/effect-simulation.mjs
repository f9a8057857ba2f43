// Simulated States with a known effect of support: what does each function find?
//
//   node tools/bench/effect-simulation.mjs [STATES] [SEED] [--write]     --write: into docs/data/effect-simulation.json
//
// A State has 1,000 LEAs with 13 student groups. A group's result is a lasting level (LEA + group + both) plus a
// yearly part, larger for small groups, plus a movement common to all. A group is identified when it lies at or below
// the cut of the first indicator and, by a second indicator that goes along with its level, in a second priority:
// the low ones are chosen, and they rise again without any help. Numbers are chosen near the spread of the State's
// academic indicators (points from standard) and are assumptions of the simulation, not findings.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { importSource } from "../scripts/import-source.mjs";

const { matchedEffect, naiveChange, regressionToTheMean } = await importSource("packages/metrics/src/index.ts");
const [states, seed] = [100, 20261121].map((standard, index) => Number(process.argv.slice(2).filter((argument) => !argument.startsWith("--"))[index] ?? standard));

/** mulberry32, by Tommy Ettinger (public domain): small and the same everywhere. */
function random(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function simulateState(effect, next) {
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const cut = -70;
  const groups = Array.from({ length: 13 }, (_, index) => ({ name: `G${index}`, level: 30 * normal() }));
  const observations = [];
  for (let lea = 0; lea < 1000; lea += 1) {
    const cds = `${String(10000000000000 + lea)}`;
    const leaLevel = 30 * normal();
    const rows = groups.flatMap(({ name, level }) => {
      const pupils = Math.round(Math.exp(4.2 + 1.1 * normal()));
      if (pupils < 30) return [];
      const lasting = -30 + leaLevel + level + 18 * normal();
      const yearly = () => normal() * Math.hypot(5, 95 / Math.sqrt(pupils));
      const before = lasting + yearly();
      const baseline = lasting + 2 + yearly();
      const second = (-30 - lasting) / 45 + normal();
      const identified = baseline <= cut && second > 1;
      return [{ cds, group: name, indicator: "ela", year: 2022, pupils, identified, before, baseline, after: lasting + 4 + yearly(), aboveCut: baseline - cut, second, covariates: [second] }];
    });
    const leaAssisted = rows.some(({ identified }) => identified);
    const enrolled = rows.reduce((total, { pupils }) => total + pupils, 0);
    const allStudents = ["before", "baseline", "second"].map((year) => rows.reduce((total, row) => total + row[year] * row.pupils, 0) / enrolled);
    for (const row of rows) observations.push({ ...row, leaAssisted, covariates: [...row.covariates, ...allStudents], after: row.after + (row.identified ? effect : 0) });
  }
  return observations;
}

process.stdout.write(`${states} simulated States for each effect, seed ${seed}\n`);
const results = [["none", 0], ["small", 4], ["large", 12]].map(([name, effect]) => {
  const next = random(seed);
  const tally = { naive: 0, naiveFinds: 0, remainder: 0, matched: 0, finds: 0, covers: 0, answered: 0 };
  for (let state = 0; state < states; state += 1) {
    const observations = simulateState(effect, next);
    const naive = naiveChange(observations);
    tally.naive += naive.change.value;
    if (naive.change.lower > 0) tally.naiveFinds += 1;
    tally.remainder += regressionToTheMean(observations).remainder;
    const matched = matchedEffect(observations);
    if (!matched.answered) continue;
    tally.answered += 1;
    tally.matched += matched.effect.value;
    if (matched.effect.lower > 0 || matched.effect.upper < 0) tally.finds += 1;
    if (matched.effect.lower <= effect && effect <= matched.effect.upper) tally.covers += 1;
  }
  const rounded = (value) => Number(value.toFixed(3));
  const result = {
    name,
    effect,
    naive: rounded(tally.naive / states),
    naiveFindsEffect: rounded(tally.naiveFinds / states),
    remainder: rounded(tally.remainder / states),
    matched: rounded(tally.matched / tally.answered),
    matchedFindsEffect: rounded(tally.finds / tally.answered),
    coverage: rounded(tally.covers / tally.answered),
    refused: rounded((states - tally.answered) / states),
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
  return result;
});
if (process.argv.includes("--write")) {
  writeFileSync(fileURLToPath(new URL("../../docs/data/effect-simulation.json", import.meta.url)), `${JSON.stringify({ states, seed, leas: 1000, groups: 13, results }, null, 2)}\n`);
}
