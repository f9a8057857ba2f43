import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const packages = fileURLToPath(new URL("../../", import.meta.url));

/** What a user's bundler keeps of the package for one import. */
async function bundled(names: string): Promise<string> {
  const result = await build({
    stdin: { contents: `export { ${names} } from "${packages}eligibility/src/index.ts";`, resolveDir: packages, loader: "ts" },
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
    logLevel: "silent",
    alias: { "@ssos/model/files": `${packages}model/src/files/index.ts`, "@ssos/model": `${packages}model/src/index.ts`, "@ssos/statute/deadlines": `${packages}statute/src/deadlines/index.ts`, "@ssos/statute/duties": `${packages}statute/src/duties/index.ts`, "@ssos/statute": `${packages}statute/src/index.ts` },
  });
  return result.outputFiles[0]?.text ?? "";
}

describe("cut tables in a bundle", () => {
  it.each(["determineDifferentiatedAssistance", "levelByCuts, boxOf", "performanceLevel", "distanceToColour"])("are not in an import of %s alone", async (names) => {
    const text = await bundled(names);
    expect(text.length).toBeGreaterThan(100);
    expect(text).not.toMatch(/susp-unified-district|grad-alternative-2018|ela-grades-3-8/);
  });

  it("come by the year when one year's rules are imported", async () => {
    const text = await bundled("performanceLevel, levelRules2023");
    expect(text).toContain("susp-unified-district");
    expect(text).not.toMatch(/grad-alternative-2018|elpi-2017/);
  });
});
