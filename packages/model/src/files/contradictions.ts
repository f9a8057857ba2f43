import type { EnrolmentRecord, IndicatorRecord } from "./indicator-record.ts";
import type { FileReading, RejectedRow } from "./scan-options.ts";

const keyOf = (year: number, subject: string, supplement: string | undefined, cds: string | undefined, group: string | null | undefined): string => `${year} ${subject} ${supplement ?? ""} ${cds ?? ""} ${group ?? ""}`;

/**
 * @internal Takes back the records that a later row contradicts: neither row can be trusted.
 * They move from used to rejected in the account of their file.
 */
export function withoutContradictions<R extends FileReading>(readings: readonly R[], records: IndicatorRecord[], enrolment: EnrolmentRecord[]): { readonly readings: readonly R[]; readonly records: IndicatorRecord[]; readonly enrolment: EnrolmentRecord[] } {
  const kinds = new Map<string, RejectedRow["kind"]>();
  for (const { rejected } of readings) {
    for (const { contradicted, kind, cds, group } of rejected) if (contradicted === true) kinds.set(keyOf(kind.dashboardYear, kind.subject, kind.supplement, cds, group), kind);
  }
  if (kinds.size === 0) return { readings, records, enrolment };

  const taken = new Map<string, RejectedRow[]>();
  const trusted = (record: IndicatorRecord | EnrolmentRecord): boolean => {
    const [subject, supplement] = "indicator" in record ? [record.indicator, record.supplement] : (["enrolment", undefined] as const);
    const group = record.group ?? record.otherGroup;
    const kind = kinds.get(keyOf(record.dashboardYear, subject, supplement, record.cds, group));
    if (kind === undefined) return true;
    const rows = taken.get(record.row.file) ?? [];
    rows.push({ file: record.row.file, line: record.row.line, kind, cds: record.cds, ...(group === undefined ? {} : { group }), contradicted: true });
    taken.set(record.row.file, rows);
    return false;
  };
  const kept = { records: records.filter(trusted), enrolment: enrolment.filter(trusted) };
  const adjusted = readings.map((reading) => {
    const rows = taken.get(reading.file) ?? [];
    const { account } = reading;
    return { ...reading, rejected: [...reading.rejected, ...rows], account: { ...account, used: account.used - rows.length, rejected: account.rejected + rows.length } };
  });
  return { readings: adjusted, ...kept };
}
