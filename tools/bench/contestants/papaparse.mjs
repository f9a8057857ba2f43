// A script with papaparse: rows as objects, streamed, the rule in plain code. No row is checked.
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { benchPackage } from "../peers.mjs";
import { finish, folders, GROUPS, LEVELS } from "./job.mjs";

const { default: Papa } = await import(pathToFileURL(benchPackage("papaparse")).href);
const counted = new Set(GROUPS);
const lines = [];
for (const [index, folder] of folders.entries()) {
  const groups = new Map();
  for (const [indicator, column] of Object.entries(LEVELS)) {
    const step = ({ data }) => {
      if (data.rtype !== "D" || !counted.has(data.studentgroup)) return;
      const key = `${data.cds}|${data.studentgroup}`;
      const group = groups.get(key) ?? {};
      groups.set(key, group);
      group[indicator] = indicator === "cci" && data.currnsizemet !== "Y" ? "0" : data[column];
    };
    await new Promise((complete, error) => Papa.parse(createReadStream(join(folder, `${indicator}download2023.txt`)), { header: true, delimiter: "\t", quoteChar: "\u0001", skipEmptyLines: true, step, complete, error }));
  }
  for (const [key, { ela, math, elpi, grad, chronic, susp, cci }] of groups) {
    const [elaLow, mathLow] = [ela === "1" || ela === "2", math === "1" || math === "2"];
    const met = [(ela === "1" && mathLow) || (math === "1" && elaLow) || (elpi === "1" && key.endsWith("|EL")), grad === "1" || chronic === "1", susp === "1", cci === "1"];
    const priorities = [4, 5, 6, 8].filter((_, at) => met[at]);
    if (priorities.length >= 2) lines.push(`${index}|${key}|${priorities.join(" ")}`);
  }
}
finish(lines);
