import type { GivenFile } from "../engine/given-file.ts";
import { samplePlanText } from "./sample-plan.ts";

/** The synthetic county of the commands' example, as text in the page: two Dashboards, ratings of local indicators. */
const TEXTS: Readonly<Record<string, string>> = import.meta.glob("../../../cli/sample/**/*.{txt,csv}", { query: "?raw", import: "default", eager: true });

/** The sample as files, so that it takes the same way as files that are dropped. */
export function sampleFiles(): GivenFile[] {
  const named = Object.entries(TEXTS).map(([path, text]) => new File([text], path.slice(path.lastIndexOf("/") + 1), { lastModified: 0 }));
  return [...named, new File([samplePlanText()], "sample-plan.json", { lastModified: 0 })];
}
