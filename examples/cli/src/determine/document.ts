import { ignoredRows } from "@ssos/model/files";
import { determinationsDocument, type Determination, type DeterminationsDocument, type OfficialListing } from "@ssos/eligibility";
import type { Inputs } from "./inputs.ts";

/** Puts what was read and computed into the document that `--format json` prints. */
export function documentOf(year: number, determinations: readonly Determination[], { sources, account, findings }: Inputs, official: readonly OfficialListing[] | undefined, traces: boolean): DeterminationsDocument {
  const rows = { read: account.read, used: account.used, ignored: ignoredRows(account), rejected: account.rejected };
  return determinationsDocument(determinations, year, { sources, rows, findings, traces, ...(official === undefined ? {} : { official }) });
}
