// npm --silent start -- --format jsonl-groups | node examples/exchange/to-parquet.mjs determinations.parquet
//
// Reads JSON Lines on standard input, writes a Parquet file, and reads it back: what comes out must be what went in.
import { writeFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { isDeepStrictEqual } from "node:util";
import { fromParquet, toParquet } from "./parquet.mjs";

const [target] = process.argv.slice(2);

async function main() {
  if (target === undefined || process.stdin.isTTY) throw new Error("usage: determine --format jsonl-groups | node to-parquet.mjs FILE.parquet");
  const rows = (await text(process.stdin)).split("\n").filter((line) => line !== "").map(parsed);
  const file = toParquet(rows);
  if (!isDeepStrictEqual(await fromParquet(file), rows)) throw new Error("what was written does not read back as it was; nothing is kept");
  writeFileSync(target, new Uint8Array(file));
  process.stdout.write(`${rows.length} rows in ${target}, ${file.byteLength} bytes, read back and equal\n`);
}

function parsed(line, index) {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`line ${index + 1}: is no JSON (${error.message})`, { cause: error });
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`to-parquet: ${error.message}\n`);
  process.exitCode = 2;
}
