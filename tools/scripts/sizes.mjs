// What an importer pays: each line bundled alone with esbuild, minified, gzipped (level 9), against its ceiling.
//
//   node tools/scripts/sizes.mjs      prints the table; needs the build
import { build } from "esbuild";
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * A ceiling moves only in the commit that needs it, with the reason. Sizes are in
 * bytes, 1 kB is 1000. `use` is the import as a user writes it.
 */
export const SIZES = [
  { id: "model: one function", from: "@ssos/model", names: ["allOf"], ceiling: 8_000 },
  { id: "model: parse a CDS code", from: "@ssos/model", names: ["parseCds"], ceiling: 8_000 },
  { id: "model: replay a trace", from: "@ssos/model", names: ["replay"], ceiling: 8_000 },
  { id: "model/files: scan a Dashboard file", from: "@ssos/model/files", names: ["scan"], ceiling: 25_000 },
  { id: "statute: one section at a date", from: "@ssos/statute", names: ["provisionAt", "section52071"], ceiling: 3_000 },
  { id: "statute: all sections", from: "@ssos/statute", names: ["provisionAt", "allSections"], ceiling: 30_000 },
  { id: "eligibility: one function", from: "@ssos/eligibility", names: ["determineDifferentiatedAssistance"], ceiling: 12_000 },
  { id: "lcap-alignment: audit a plan", from: "@ssos/lcap-alignment", names: ["auditPlan"], ceiling: 25_000 },
];

/** Nobody who imports functions may pay for these. */
export const FORBIDDEN = ["zod", "ajv", "date-fns"];

/**
 * Measures one line.
 *
 * @returns `missing` names what the entry does not export; else bytes gzipped and the forbidden packages found in the bundle
 */
export async function measure({ from, names }) {
  const bundled = await bundle(`export { ${names.join(", ")} } from "${from}";`);
  if (bundled.missing !== undefined) return { missing: bundled.missing, bytes: 0, forbidden: [] };
  const [output] = Object.values(bundled.metafile.outputs);
  const kept = Object.entries(output.inputs).filter(([, input]) => input.bytesInOutput > 0).map(([path]) => path);
  const forbidden = FORBIDDEN.filter((name) => kept.some((path) => path.includes(`node_modules/${name}/`)));
  return { missing: [], bytes: gzipSync(bundled.outputFiles[0].contents, { level: 9 }).length, forbidden };
}

/** Without the repository's tsconfig.json, whose paths lead to the sources: what is measured is the build. */
async function bundle(contents) {
  try {
    return await build({ stdin: { contents, resolveDir: root }, bundle: true, minify: true, format: "esm", platform: "neutral", write: false, metafile: true, logLevel: "silent", tsconfigRaw: {} });
  } catch (error) {
    const missing = (error.errors ?? []).map((one) => /No matching export in .* for import "(.*)"/.exec(one.text)?.[1] ?? one.text);
    return { missing };
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const line of SIZES) {
    const { missing, bytes, forbidden } = await measure(line);
    const size = missing.length > 0 ? `not exported: ${missing.join(", ")}` : `${String(bytes).padStart(6)} of ${line.ceiling} bytes`;
    process.stdout.write(`${line.id.padEnd(38)} ${size}${forbidden.length > 0 ? `  brings ${forbidden.join(", ")}` : ""}\n`);
  }
}
