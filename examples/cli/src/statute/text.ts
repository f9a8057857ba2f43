import { formatCitation, type CitationCheckFinding, type CitationScan, type KnownDefect, type Provision, type ProvisionAnswer, type ReferenceFinding } from "@ssos/statute";

/** The scan as lines: where, what it cites, how it is written. */
export function linesOfScan(scan: CitationScan, findings: readonly CitationCheckFinding[], lineOf: (start: number) => number): string[] {
  const found = scan.citations.map(({ start, citation, through, onwards, text }) => {
    const cited = citation === null ? "(unresolved)" : formatCitation(citation);
    const reach = through === undefined ? "" : ` to ${formatCitation(through)}`;
    return `${lineOf(start)}\t${cited}${reach}${onwards === true ? " and following" : ""}\t${text.replace(/\s+/g, " ")}`;
  });
  const faults = findings.map(({ code, place, message, severity }) => `${place.line ?? ""}\t${severity}: ${code}: ${message}`);
  return [...found, `${scan.citations.length} citations, ${findings.length} findings`, ...faults];
}

/** What a provision is, in our words, with its parts. */
export function linesOfAnswer(citation: string, answer: ProvisionAnswer): string[] {
  if (!answer.ok) {
    const { version, code, asOf } = answer;
    const known = version === undefined ? [] : [`version of ${version.effective}: ${[version.by.bill, version.by.chapter].filter((part) => part !== undefined).join(", ")}: ${version.by.changed}`];
    return [`${citation} on ${asOf}: ${code}`, ...known, ...(version?.note === undefined ? [] : [`note: ${version.note}`])];
  }
  const { section, version, path, status, asOf } = answer;
  const by = [version.by.bill, version.by.chapter].filter((part) => part !== undefined).join(", ");
  const lines = [
    `${citation} on ${asOf}: ${section.title}`,
    `status: ${status}; in the code from ${version.effective} until ${version.until}${version.operative === undefined ? "" : `; operative ${version.operative}`}${version.inoperative === undefined ? "" : `; inoperative ${version.inoperative}`}`,
    `by: ${by}: ${version.by.changed}`,
    `text: ${version.text}; structure: ${version.structure}; confidence: ${version.confidence}`,
    ...(version.note === undefined ? [] : [`note: ${version.note}`]),
  ];
  const provision = path.at(-1);
  const parts = provision === undefined ? version.provisions : [provision];
  return [...lines, ...parts.flatMap((part) => linesOfProvision(part, ""))];
}

function linesOfProvision({ label, about, figures = [], refs = [], provisions = [] }: Provision, indent: string): string[] {
  const details = [figures.length === 0 ? "" : ` [${figures.join(", ")}]`, refs.length === 0 ? "" : ` -> ${refs.join(", ")}`].join("");
  return [`${indent}(${label}) ${about ?? ""}${details}`.trimEnd(), ...provisions.flatMap((part) => linesOfProvision(part, `${indent}  `))];
}

/** Findings on the code's own references, then what only a reader can see. */
export function linesOfCheck(date: string, findings: readonly ReferenceFinding[], judgements: readonly KnownDefect[]): string[] {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return [
    ...findings.map(({ severity, code, from, message, meant }) => `${severity}\t${code}\t${from}\t${message}${meant.length === 0 ? "" : ` Meant: ${meant.join(" or ")}.`}`),
    `${date}: ${count("error")} errors, ${count("warning")} warnings, ${count("info")} notes by rule; ${judgements.length} by judgement:`,
    ...judgements.map(({ id, at, what, reason = "" }) => `judgement\t${id}\t${at.join(", ")}\t${what} (${reason})`),
  ];
}
