// Writes all commands as one file that runs on plain Node, with nothing installed beside it: dist/ssos.mjs.
// It is attached to a release (docs/decisions/0011), for Python, R and whoever has no clone.
//
//   npm run bundle               dist/ssos.mjs
//   npm run bundle -- FILE       another place
//
// The synthetic county is inside. The licences of the libraries that went in stand at the end of the file.
import { build } from "esbuild";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What CommonJS libraries inside an ES module still ask for. */
const BANNER = '#!/usr/bin/env node\nimport { createRequire as ssosCreateRequire } from "node:module";\nconst require = ssosCreateRequire(import.meta.url);';

/** The sample's files by their path in it. */
function sample() {
  const folder = join(root, "examples/cli/sample");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map((entry) => join(entry.parentPath, entry.name)).sort().map((path) => [relative(folder, path).replaceAll("\\", "/"), readFileSync(path, "utf8")]));
}

/** The folders of the installed packages that a bundle is made of. */
function packagesIn(metafile) {
  const folders = Object.keys(metafile.inputs).map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}

/** A package's name, version and licence text; one without a text cannot be passed on. */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e([.-]|$)/i.test(entry));
  if (file === undefined) throw new Error(`${name} ${version} (${license}) is in the bundle but brings no licence text`);
  return `${name} ${version}, ${license}\n\n${readFileSync(join(root, folder, file), "utf8").trim()}`;
}

/**
 * Bundles the commands from their sources; nothing needs to be built before.
 *
 * @param {string} outfile
 * @returns {Promise<{ bytes: number, packages: string[] }>}
 */
export async function bundle(outfile) {
  const { version } = JSON.parse(readFileSync(join(root, "packages/model/package.json"), "utf8"));
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["examples/cli/src/main.ts"],
    tsconfig: "tsconfig.json",
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    target: "node20",
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
    charset: "utf8",
    banner: { js: BANNER },
    define: { EMBEDDED_SAMPLE: JSON.stringify(sample()), SSOS_VERSION: JSON.stringify(version) },
    logLevel: "error",
  });
  const packages = packagesIn(metafile);
  const own = `@ssos, MIT\n\n${readFileSync(join(root, "LICENSE"), "utf8").trim()}`;
  const licences = [own, ...packages.map(licenceOf)].join(`\n\n${"-".repeat(80)}\n\n`).replaceAll("*/", "* /");
  const text = `${outputFiles[0].text}/*! Licences of what this file holds:\n\n${licences}\n*/\n`;
  if (!existsSync(dirname(outfile))) mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, text);
  chmodSync(outfile, 0o755);
  return { bytes: Buffer.byteLength(text), packages };
}

if (realpathSync(process.argv[1] ?? ".") === fileURLToPath(import.meta.url)) {
  const outfile = process.argv[2] === undefined ? join(root, "dist/ssos.mjs") : resolve(process.env.INIT_CWD ?? ".", process.argv[2]);
  const { bytes, packages } = await bundle(outfile);
  process.stdout.write(`${relative(process.env.INIT_CWD ?? ".", outfile)}: ${(bytes / 1_048_576).toFixed(1)} MB, with ${packages.map((folder) => folder.replace(/^.*node_modules\//, "")).join(", ")}\n`);
}
