import { allSections, citationOf, formatCitation, longForm, officialTextUrl, provisionAt, versionsAt, type NoProvisionCode, type Provision, type SectionVersion } from "@ssos/statute";
import { isIsoDate, isSsosError } from "@ssos/model";

/** A provision on a day, as the panel shows it: told in our own words, with the way to the official text. */
export interface ProvisionView {
  readonly citation: string;
  /** As statutes write it. */
  readonly long: string;
  /** The day whose text is shown; it differs from the day asked where the citation is pinned. */
  readonly asOf: string;
  /** Whether the citation itself is pinned to that day. */
  readonly pinned: boolean;
  readonly section: string;
  /** Set when there is nothing to show: why, and what to do. */
  readonly problem?: string;
  readonly warning?: string;
  readonly path: readonly ProvisionLine[];
  readonly parts: readonly ProvisionLine[];
  readonly version?: { readonly made: string; readonly changed: string; readonly from: string; readonly until: string; readonly read: string; readonly confidence: string; readonly note?: string };
  /** Days on which the section's text changed, oldest first, with the bill. */
  readonly changes: readonly { readonly date: string; readonly bill: string }[];
  readonly officialText: string;
}

/** One label with what it is about. */
export interface ProvisionLine {
  readonly citation: string;
  readonly label: string;
  readonly about: string;
  readonly figures: readonly string[];
  readonly refs: readonly string[];
}

const PROBLEMS: Readonly<Record<NoProvisionCode, string>> = {
  "other-code": "This is a provision of another code; only the Education Code is held here.",
  "unknown-section": "This section is not among those held here. Read it in the official text.",
  "before-first-version": "On this day the section did not exist yet. Choose a later day.",
  "version-not-known": "The section is older than what is known of it here. Choose a later day, or read its history in the official text.",
  repealed: "On this day the section had been repealed. Choose an earlier day.",
  "no-such-provision": "On this day the section had no such provision. Choose another day below.",
  "provision-not-seen": "The text of this provision on this day was not read; read it in the official text.",
  "text-not-seen": "A text was in force on this day that was not read; read it in the official text.",
};

/**
 * Looks a citation up on a day.
 *
 * @param citation - canonical, such as `EC 52071(c)`; a pinned one shows its own day, unless another day is asked for expressly
 * @param date - ISO date
 */
export function provisionView(citation: string, date: string): ProvisionView {
  if (!isIsoDate(date)) return nothing(citation, date, "Give a day as year, month and day.");
  let parsed;
  try {
    parsed = citationOf(citation);
  } catch (error) {
    if (!isSsosError(error)) throw error;
    return nothing(citation, date, "This citation cannot be read.");
  }
  const answer = provisionAt(allSections, parsed, date);
  const { section, version, asOf } = answer;
  const base = {
    citation: formatCitation(parsed),
    long: longForm(parsed),
    asOf,
    pinned: parsed.asOf !== undefined,
    section: section?.title ?? "",
    changes: (section?.versions ?? []).map(({ effective, by }) => ({ date: effective, bill: by.bill ?? by.chapter })),
    officialText: officialTextUrl(parsed.section),
    ...(version === undefined ? {} : { version: versionOf(version) }),
  };
  if (!answer.ok) return { ...base, problem: PROBLEMS[answer.code], path: [], parts: [] };
  const prefixes = answer.path.map((_, depth) => `EC ${parsed.section}${answer.path.slice(0, depth + 1).map(({ label }) => `(${label})`).join("")}`);
  const last = answer.path.at(-1);
  const inner = last === undefined ? answer.version.provisions : (last.provisions ?? []);
  const prefix = prefixes.at(-1) ?? `EC ${parsed.section}`;
  const beside = versionsAt(answer.section, asOf).length;
  return {
    ...base,
    ...(answer.status === "operative" ? (beside > 1 ? { warning: `${beside} versions stand in the code on this day; the one that governs is shown.` } : {}) : { warning: answer.status === "inoperative" ? "This text is printed in the code and no longer governs on this day." : "This text is printed in the code and does not govern yet on this day." }),
    path: answer.path.map((provision, depth) => lineOf(provision, prefixes[depth] ?? "")),
    parts: inner.map((provision) => lineOf(provision, `${prefix}(${provision.label})`)),
  };
}

const lineOf = ({ label, about = "", figures = [], refs = [] }: Provision, citation: string): ProvisionLine => ({ citation, label, about, figures, refs });

const READ = { full: "the whole text was read", partly: "the text was read in part", "not-seen": "the text was not read; its structure follows from other versions" } as const;

function versionOf({ by, effective, operative, until, repealed, text, confidence, note }: SectionVersion): NonNullable<ProvisionView["version"]> {
  return {
    made: [by.bill, by.chapter].filter((part) => part !== undefined).join(", "),
    changed: by.changed,
    from: operative ?? effective,
    until: until === "open" ? "in force as far as is known" : `${repealed === true ? "repealed" : "replaced"} on ${until}`,
    read: READ[text],
    confidence,
    ...(note === undefined ? {} : { note }),
  };
}

function nothing(citation: string, asOf: string, problem: string): ProvisionView {
  return { citation, long: citation, asOf, pinned: false, section: "", problem, path: [], parts: [], changes: [], officialText: officialTextUrl(/\d[\d.]*/.exec(citation)?.[0] ?? "") };
}
