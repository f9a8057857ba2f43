// The criteria as SQL on a real PostgreSQL server, from Debian: the same answers as the functions. The server runs in a folder
// of its own, reachable by a socket there and by nothing else, and is stopped and removed at the end.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { delimiter, join } from "node:path";
import { cases, COLUMNS, columnFindings, compare, statementsOf, writeCsv } from "../sql/equality.mjs";

const root = userInfo().uid === 0;

/** The folder with initdb and postgres, installed on demand where that is possible. */
function programs() {
  const find = () => {
    const debian = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql").sort((left, right) => Number(right) - Number(left)).map((version) => `/usr/lib/postgresql/${version}/bin`) : [];
    return [...debian, ...(process.env.PATH ?? "").split(delimiter)].find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));
  };
  const found = find();
  if (found !== undefined) return found;
  if (!root || spawnSync("apt-get", ["--version"]).status !== 0) skip("PostgreSQL is not installed, and only root can install it with apt");
  spawnSync("apt-get", ["update", "-qq"], { stdio: ["ignore", "ignore", 2] });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "postgresql"], { stdio: ["ignore", "ignore", 2], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  return find() ?? skip("PostgreSQL cannot be installed here");
}

function skip(reason) {
  process.stdout.write(`${reason}\n`);
  process.exit(77);
}

const bin = programs();
const place = mkdtempSync(join(tmpdir(), "ssos-postgresql-"));
// The server refuses to run as root: there it runs as the user that Debian's package makes.
const user = root ? "postgres" : userInfo().username;
if (root) {
  if (spawnSync("id", [user]).status !== 0) skip("there is no user postgres to run the server as");
  spawnSync("chown", [user, place]);
}
chmodSync(place, 0o755);
/** Runs one of the programs as the server's user. */
function run(program, args, options = {}) {
  const command = [join(bin, program), ...args];
  const [first, ...rest] = root ? ["setpriv", "--reuid", user, "--regid", user, "--init-groups", ...command] : command;
  const ran = spawnSync(first, rest, { encoding: "utf8", maxBuffer: 1 << 28, cwd: place, env: { ...process.env, LC_ALL: "C", PGOPTIONS: "" }, ...options });
  if (ran.status !== 0) throw new Error(`${program}: ${ran.error?.message ?? ran.stderr ?? `exit status ${ran.status}`}`);
  return ran.stdout;
}

const data = join(place, "data");
let failed = 0;
let started = false;
try {
  run("initdb", ["--pgdata", data, "--auth", "trust", "--encoding", "UTF8", "--locale", "C", "--username", user, "--no-sync"]);
  run("pg_ctl", ["--pgdata", data, "--wait", "--log", join(place, "log"), "--options", `-c listen_addresses='' -k ${place} -c fsync=off -c jit=off`, "start"], { stdio: "ignore" });
  started = true;
  const psql = (...args) => run("psql", ["--host", place, "--username", user, "--dbname", "postgres", "--no-psqlrc", "--set", "ON_ERROR_STOP=1", "--quiet", "--tuples-only", "--no-align", "--field-separator", "|", ...args]);
  const lines = (sql) => {
    const file = join(place, "statement.sql");
    writeFileSync(file, `${sql};\n`);
    return psql("--file", file).split("\n").filter((line) => line !== "");
  };
  process.stdout.write(`PostgreSQL ${lines("SHOW server_version")[0]}\n`);
  for (const one of cases(place)) {
    const folder = join(place, "csv");
    mkdirSync(folder, { recursive: true });
    const rows = writeCsv(one.facts, folder);
    for (const [table, columns] of Object.entries(COLUMNS)) {
      lines(`DROP TABLE IF EXISTS ${table}; CREATE TABLE ${table} (${Object.entries(columns).map(([name, type]) => `${name} ${type}`).join(", ")})`);
      psql("--command", `\\copy ${table} FROM '${join(folder, `${table}.csv`)}' (FORMAT csv, NULL '')`);
    }
    lines("ANALYZE");
    const { leas, groups, columns, unexpected } = statementsOf(one.sets, "postgresql");
    const findings = columnFindings(lines(columns).map((line) => Object.fromEntries(line.split("|").map((value, index) => [["table_name", "column_name", "data_type"][index], value]))));
    const odd = lines(unexpected);
    const since = performance.now();
    const answered = { leas: lines(leas), groups: lines(groups) };
    const seconds = ((performance.now() - since) / 1000).toFixed(2);
    const { told, milliseconds, differences } = compare(one, answered);
    const faults = [...findings.map(({ message }) => message), ...odd.map((row) => `unexpected value: ${row}`), ...differences];
    if (faults.length > 0) failed += 1;
    process.stdout.write(`${faults.length === 0 ? "equal" : "DIFFERENT"}: ${one.name}: ${told}; ${rows} rows of facts; PostgreSQL ${seconds} s for both statements, functions ${(milliseconds / 1000).toFixed(2)} s\n`);
    for (const fault of faults.slice(0, 10)) process.stdout.write(`  ${fault}\n`);
  }
} finally {
  if (started) run("pg_ctl", ["--pgdata", data, "--mode", "immediate", "stop"], { stdio: "ignore" });
  rmSync(place, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
