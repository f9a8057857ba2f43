// Imports a TypeScript module of the packages without a build, for generators: bundled once into a temporary file.
import { mkdtempSync, rmSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The workspace names of the packages, resolved to their sources. */
export const sources = {
  name: "sources",
  setup(builder) {
    builder.onResolve({ filter: /^@ssos\/[a-z-]+(\/[a-z]+)?$/ }, ({ path }) => {
      const [, name, entry] = path.split("/");
      return { path: `${root}packages/${name}/src/${entry === undefined ? "index.ts" : entry === "schemas" ? "schemas.ts" : `${entry}/index.ts`}` };
    });
  },
};

/**
 * @param {string} path - from the root of the repository
 * @returns {Promise<any>} the module
 */
export async function importSource(path) {
  // Beside the sources, so that libraries are found in the repository's node_modules.
  const folder = mkdtempSync(`${root}node_modules/.ssos-`);
  try {
    const outfile = `${folder}/module.mjs`;
    await build({
      entryPoints: [`${root}${path}`],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      external: ["zod"],
      plugins: [sources],
      logLevel: "error",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
