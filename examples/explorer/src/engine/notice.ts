/** Something the reader of the page should know about the files: what was found, and what to do about it. */
export interface Notice {
  readonly severity: "error" | "warning" | "info";
  /** The file's name; absent where it is about all of them. */
  readonly file?: string;
  readonly text: string;
  /** What to do. */
  readonly todo: string;
}

const DATA_PAGE = "the California Department of Education's page of Dashboard data files";

/** Why a file is not read, by what its first bytes show. */
export type Refusal =
  | "empty"
  | "unreadable"
  | "image"
  | "pdf"
  | "workbook"
  | "document"
  | "archive"
  | "comma-separated"
  | "unknown-text"
  | "not-text"
  | "same-file";

const REFUSALS: Readonly<Record<Refusal, readonly [text: string, todo: string]>> = {
  empty: ["The file is empty.", `Download it again from ${DATA_PAGE}, and drop the new copy.`],
  unreadable: ["The browser could not read it.", "If it is a folder, open it and drop the files in it. If it is a file, check that it still lies where it was, and drop it again."],
  image: ["This is a picture, not data.", "Drop the Dashboard's text files, such as eladownload2023.txt."],
  pdf: ["This is a PDF document, which holds no data that can be read surely.", "Drop the Dashboard's text files. A plan (LCAP) is read as JSON in the format ssos/lcap/1, not as a document."],
  workbook: ["This is a workbook.", "Dashboard files are text files: drop those as downloaded. Of a list in a workbook, save the sheet as CSV or as text (tab delimited) and drop that."],
  document: ["This is a text document.", "Drop the Dashboard's text files. A plan (LCAP) is read as JSON in the format ssos/lcap/1, not as a document."],
  archive: ["This is a packed archive.", "Unpack it, and drop the files in it."],
  "comma-separated": ["These are the columns of a Dashboard file, but separated by commas: a spreadsheet saved it anew, and may have damaged codes and dates.", `Drop the tab-separated file as it comes from ${DATA_PAGE}.`],
  "unknown-text": ["Its first line has the columns of none of the State's files that are known.", "Drop Dashboard files, ratings of local indicators, an assistance list as text, or a plan as JSON. The first line of a Dashboard file begins with cds."],
  "not-text": ["This is no text file.", "Drop the Dashboard's text files, such as eladownload2023.txt."],
  "same-file": ["The same file was dropped before; it is read once.", "Nothing needs to be done."],
};

/** The notice of a file that is not read. */
export function refusalNotice(file: string, refusal: Refusal): Notice {
  const [text, todo] = REFUSALS[refusal];
  return { severity: refusal === "same-file" ? "info" : "error", file, text, todo };
}
