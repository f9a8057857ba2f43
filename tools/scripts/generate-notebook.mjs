// Renews the outputs in examples/notebook/county.ipynb: what its cells show, run in plain Node from the sources.
import { writeFileSync } from "node:fs";
import { NOTEBOOK, notebookText, readNotebook, runCells, withOutputs } from "../../examples/notebook/cells.mjs";

const notebook = readNotebook();
const { cells } = await runCells(notebook);
writeFileSync(NOTEBOOK, notebookText(withOutputs(notebook, cells)));
