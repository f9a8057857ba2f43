import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../../../../shared/law/", import.meta.url));

/** Whether the official texts are at hand; the tests on them are skipped otherwise. */
export const lawTextsAtHand = existsSync(FOLDER);

/** A piece of official text as the collection holds it. */
export interface LawText {
  readonly file: string;
  readonly number: string;
  /** A day on which this text stood in the code. */
  readonly date: string;
  /** The collection says that the text is whole. */
  readonly full: boolean;
  readonly text: string;
}

/** Days for the files whose name says an earlier version. */
const DATES: Readonly<Record<string, string>> = { 2013: "2014-01-01", 2023: "2026-01-01", "2013-2018": "2014-01-01" };

/** All texts of the collection: earlier versions and related sections noted at the end of a file are pieces of their own. */
export function lawTexts(): LawText[] {
  return readdirSync(FOLDER).sort().flatMap((file) => piecesOf(file, readFileSync(FOLDER + file, "utf8")));
}

function piecesOf(file: string, content: string): LawText[] {
  const full = /^# text: full$/m.test(content);
  const name = /^(\d+(?:\.(?!20[12]\d)\d+)?)(?:\.(2013-2018|2013|2023))?\.txt$/.exec(file);
  const number = name?.[1] ?? "";
  const date = DATES[name?.[2] ?? ""] ?? "2026-10-02";
  // Remarks of the collection itself, in square brackets, are not text.
  const body = content.replace(/^#.*\n/gm, "").replace(/\[(?:new in|dangling from|stops at|no local|the same)[^\]]*\]/g, "");
  const piece = (text: string, more: Partial<LawText> = {}): LawText => ({ file, number, date, full, text: text.trim(), ...more });
  const [main = "", ...earlier] = body.split(/\n== /);
  if (file === "47607.2.txt") {
    const [first = "", second = ""] = main.split(/\n\(B\) 47607\.2 [^:]*: /);
    const parent = second.slice(second.indexOf("47607(c)(2)(C)")).replaceAll(/(?:^|\. )47607\(c\)(\(\d\))/g, "\n$1 ");
    return [piece(first.replace("(A) 47607.2 ", "")), piece(`(c) ${parent.trim().replace(/^\((2)\) ?\(C\):/, "(2) (C)")}`, { number: "47607" })];
  }
  if (file === "52064.txt") {
    const [first = "", budget = "", needs = ""] = main.split(/\nRelated, [\d.]+[^:]*: /);
    return [piece(first), piece(`(c) (2) (B) ${budget}`, { number: "52064.1" }), piece(needs.replace("(a)(5)", "(a) (5)").replace(". (b) School", ".\n(b) School"), { number: "52064.4" })];
  }
  if (file === "42238.02.txt") return [piece(main.split("\nRelated, ")[0] ?? "")];
  if (file === "52065.txt") {
    const [first = "", second = ""] = main.split(/\n52065\.1\. /);
    return [piece(first.trim().replace(/^52065 /, "")), piece(second, { number: "52065.1", full: true })];
  }
  if (file === "52075.txt") {
    const [first = "", second = ""] = main.split(/\n52076\. /);
    return [piece(first), piece(second, { number: "52076", full: true })];
  }
  if (file === "52072.2013-2018.txt") return [piece((main.split(/\n2018 /)[0] ?? "").trim().replace(/^2013 /, ""))];
  const before = { "47607.3.txt": "2026-01-01", "52064.5.txt": "2026-01-01" }[file];
  const previous = earlier.find((block) => block.startsWith("EARLIER VERSION"));
  if (before === undefined || previous === undefined) return [piece(main)];
  const text = previous.slice(previous.indexOf("\n")).replace("(b)(2)", "(b) (2)");
  return [piece(main), piece(text, { date: before, full: false })];
}
