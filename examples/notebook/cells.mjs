// Runs the notebook's cells in plain Node, from the sources of the packages: no kernel, no build.
//
//   node cells.mjs   prints what the cells show; npm run generate renews the outputs in county.ipynb
//
// The kernel itself runs in `npm run check:system`; what it shows is compared with the same outputs.
import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sources } from "../../tools/scripts/import-source.mjs";

const folder = fileURLToPath(new URL(".", import.meta.url));

export const NOTEBOOK = `${folder}county.ipynb`;

export const readNotebook = (path = NOTEBOOK) => JSON.parse(readFileSync(path, "utf8"));

/** One module of all code cells; after each it is noted how much was shown so far. */
function moduleOf(notebook) {
  const cells = notebook.cells.filter(({ cell_type }) => cell_type === "code").map(({ source }) => `${source.join("")}\nssosUntil.push(ssosShown.length);`);
  return ['import { shown as ssosShown } from "./display.mjs";', "const ssosUntil: number[] = [];", ...cells, "console.log(`\\u0000${JSON.stringify({ shown: ssosShown, until: ssosUntil })}`);"].join("\n");
}

/**
 * Runs all code cells in order.
 *
 * @returns what each code cell showed, as forms by MIME type; and what Node printed
 */
export async function runCells(notebook = readNotebook()) {
  const place = `${folder}dist/cells-${process.pid}`;
  mkdirSync(place, { recursive: true });
  try {
    const outfile = `${place}/cells.mjs`;
    await build({ stdin: { contents: moduleOf(notebook), loader: "ts", resolveDir: folder, sourcefile: "county.ipynb" }, outfile, bundle: true, format: "esm", platform: "node", target: "node20", external: ["vega", "vega-lite"], plugins: [sources], logLevel: "error" });
    const [printed, last] = execFileSync(process.execPath, [outfile], { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 }).split("\u0000");
    const { shown, until } = JSON.parse(last);
    return { printed, cells: until.map((end, index) => shown.slice(index === 0 ? 0 : until[index - 1], end)) };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Texts are kept as lines in a notebook, specifications as they are. */
const kept = (value) => (typeof value === "string" ? (value.match(/[^\n]*\n|[^\n]+$/g) ?? []) : value);

/** The notebook with these outputs in its code cells. */
export function withOutputs(notebook, cells) {
  let index = 0;
  return {
    ...notebook,
    cells: notebook.cells.map((cell) => {
      if (cell.cell_type !== "code") return cell;
      const outputs = cells[index].map((forms) => ({ data: Object.fromEntries(Object.entries(forms).map(([type, value]) => [type, kept(value)])), metadata: {}, output_type: "display_data" }));
      index += 1;
      return { ...cell, execution_count: index, outputs };
    }),
  };
}

/** What each code cell shows according to a notebook file, whoever wrote it; what a cell printed or threw counts as shown. */
export function outputsOf(notebook) {
  const joined = (value) => (Array.isArray(value) ? value.join("") : value);
  const formsOf = (output) => (output.data === undefined ? { [output.output_type]: joined(output.text ?? output.traceback) } : Object.fromEntries(Object.entries(output.data).map(([type, value]) => [type, joined(value)])));
  return notebook.cells.filter(({ cell_type }) => cell_type === "code").map(({ outputs }) => outputs.map(formsOf));
}

/** As Jupyter writes it. */
export const notebookText = (notebook) => `${JSON.stringify(notebook, null, 1)}\n`;

if (realpathSync(process.argv[1] ?? ".") === fileURLToPath(import.meta.url)) {
  process.stdout.write((await runCells()).printed);
}
