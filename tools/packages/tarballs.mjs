// Packs the five packages as `npm publish` would and unpacks them side by side, without the network.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const PACKAGES = ["model", "statute", "eligibility", "lcap-alignment", "metrics"];

/**
 * Packs all five; what `npm pack` says about each, by package.
 *
 * @returns {{ folder: string, tarballs: Record<string, { path: string, files: string[], size: number }> }}
 */
export function packAll() {
  const folder = mkdtempSync(join(tmpdir(), "ssos-packed-"));
  const workspaces = PACKAGES.flatMap((name) => ["--workspace", `packages/${name}`]);
  const printed = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder, ...workspaces], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const told = JSON.parse(printed);
  const list = Array.isArray(told) ? told : Object.values(told);
  const tarballs = Object.fromEntries(
    PACKAGES.map((name) => {
      const one = list.find((other) => other.name === `@ssos/${name}`);
      return [name, { path: join(folder, one.filename), files: one.files.map((file) => file.path).sort(), size: one.size }];
    }),
  );
  return { folder, tarballs };
}

/**
 * Lays a project folder with the packed packages in node_modules, as an installation would;
 * `also` names packages of this repository's node_modules to put beside them.
 */
export function installPacked(tarballs, folder, { names = PACKAGES, also = [] } = {}) {
  const modules = join(folder, "node_modules");
  rmSync(modules, { recursive: true, force: true });
  for (const name of names) {
    const target = join(modules, "@ssos", name);
    mkdirSync(target, { recursive: true });
    execFileSync("tar", ["-xzf", tarballs[name].path, "-C", target, "--strip-components=1"]);
  }
  for (const name of also) {
    mkdirSync(join(modules, name, ".."), { recursive: true });
    if (existsSync(join(root, "node_modules", name))) symlinkSync(join(root, "node_modules", name), join(modules, name), "dir");
  }
  return folder;
}

/** A folder of tools/consumers, copied where nothing of this repository can be found. */
export function copyConsumer(name, into) {
  const folder = join(into, name);
  cpSync(join(root, "tools/consumers", name), folder, { recursive: true });
  return folder;
}

/** Every entry of every package, as a user imports it. */
export function allEntries() {
  return PACKAGES.flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
    return Object.keys(exports)
      .filter((key) => key !== "./package.json" && !key.includes("*"))
      .map((key) => `@ssos/${name}${key.slice(1)}`);
  });
}
