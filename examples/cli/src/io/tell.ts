import type { Finding } from "@ssos/model";

/** So many findings of one code are told one by one; the rest is counted. */
const AT_MOST = 20;

/**
 * Tells findings on standard error, save mere information: the first ones of each code, and how many more there are.
 *
 * @param findings - in any order
 * @param tell - takes a line; standard error unless given
 */
export function tellFindings(findings: readonly Finding[], tell: (line: string) => void = (line) => void process.stderr.write(`${line}\n`)): void {
  const counts = new Map<string, number>();
  for (const { code, severity, place, message } of findings) {
    if (severity === "info") continue;
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    const where = place.file === undefined ? (place.path ?? "") : `${place.file}${place.line === undefined ? "" : `:${place.line}`}`;
    if (count <= AT_MOST) tell(`${severity}: ${where} ${message}`);
  }
  for (const [code, count] of counts) if (count > AT_MOST) tell(`and ${count - AT_MOST} more of ${code}`);
}
