import type { Command } from "commander";
import { sampleFiles } from "../io/sample.ts";
import { writeWhole } from "../io/write-whole.ts";

/** `sample`: the files of the synthetic county, to try commands on and to look at. */
export function registerSample(program: Command): void {
  program
    .command("sample")
    .description("write the files of the synthetic county into a folder; they have the form of the State's")
    .argument("<dir>", "folder to write into")
    .action((directory: string) => {
      const files = sampleFiles();
      writeWhole(directory, files);
      process.stdout.write(`${files.length} files written to ${directory}; next: determine --dashboard ${directory}/2023 --year 2023 --local ${directory}/local-indicators-2023.csv\n`);
    });
}
