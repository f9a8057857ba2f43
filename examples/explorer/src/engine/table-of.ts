import { parse } from "csv-parse/browser/esm/sync";
import type { Cell } from "@ssos/model/files";
import type { GivenFile } from "./given-file.ts";

/** A list as rows of cells, whether its text is separated by tabs, bars or commas; quoted cells are CSV's. */
export async function tableOf(file: GivenFile): Promise<readonly (readonly Cell[])[]> {
  const text = decoded(new Uint8Array(await file.arrayBuffer()));
  const first = text.slice(0, text.indexOf("\n") + 1 || undefined);
  const delimiter = first.includes("\t") ? "\t" : first.includes("|") ? "|" : ",";
  return parse(text, { bom: true, delimiter, quote: delimiter === "," ? '"' : null, relax_column_count: true, skip_empty_lines: true });
}

/** UTF-8 where it is; otherwise what Windows wrote. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
