import { formatCitation, type Citation } from "../citation/citation.ts";
import { provisionAt } from "../sections/provision-at.ts";
import type { Section } from "../sections/section.ts";
import { movedTo, numberedLater } from "./find-target.ts";
import { ABSENT_SECTIONS, NAMED_SECTIONS, suggestSections } from "./known-sections.ts";

/**
 * What can be wrong with the target of a citation on a date. `no-such-section` is known not to exist; `unknown-section` is known
 * to nothing here and one or two slips of a typist from one that is; `section-not-covered` may well exist outside this package.
 */
export type TargetFindingCode = "no-such-section" | "unknown-section" | "section-not-covered" | "no-such-provision" | "repealed-target" | "inoperative-target" | "before-first-version" | "version-not-known";

/** What is wrong with a target, and what was probably meant. */
export interface TargetFault {
  readonly code: TargetFindingCode;
  /** Canonical citations, the likeliest first. */
  readonly meant: readonly string[];
  readonly message: string;
}

/**
 * Decides whether the target of a citation exists on a date, and suggests what was meant where it does not.
 *
 * @param sections - such as `allSections`
 * @param citation - the citation; a pin decides the date
 * @param date - ISO date
 * @param neighbours - section numbers of the same list as written, which help to read a mistyped one
 * @returns null when the target exists and governs, when it is another code's, or when its text was not read
 */
export function checkTarget(sections: readonly Section[], citation: Citation, date: string, neighbours: readonly string[] = []): TargetFault | null {
  const answer = provisionAt(sections, citation, date);
  const text = formatCitation(citation);
  const fault = (code: TargetFindingCode, meant: readonly string[], message: string): TargetFault => ({ code, meant, message });
  if (answer.ok) return answer.status === "inoperative" ? fault("inoperative-target", [], `${text} is printed in the code but does not govern on ${answer.asOf}.`) : null;
  switch (answer.code) {
    case "unknown-section": {
      if (NAMED_SECTIONS.includes(citation.section)) return null;
      if (ABSENT_SECTIONS.includes(citation.section)) return fault("no-such-section", [], `There is no section ${citation.section}, although the law names it.`);
      const meant = suggestSections(citation.section, sections, neighbours).map(({ number }) => formatCitation({ ...citation, section: number }));
      if (meant.length === 0) return fault("section-not-covered", [], `EC ${citation.section} is not among the sections known here.`);
      return fault("unknown-section", meant, `No section ${citation.section} is known here; ${meant[0]} is probably meant.`);
    }
    case "no-such-provision": {
      const moved = movedTo(sections, citation, answer.asOf);
      const later = moved === null ? numberedLater(sections, citation, answer.asOf) : null;
      const hint = moved !== null ? `; what stood there is ${moved}` : later !== null ? `; what was later numbered so is ${later}` : "";
      return fault("no-such-provision", [moved ?? later].filter((meant) => meant !== null), `${text} does not exist on ${answer.asOf}${hint}.`);
    }
    case "repealed":
      return fault("repealed-target", [], `EC ${citation.section} was repealed before ${answer.asOf}.`);
    case "before-first-version":
      return fault("before-first-version", [], `EC ${citation.section} did not exist yet on ${answer.asOf}.`);
    case "version-not-known":
      return fault("version-not-known", [], `What EC ${citation.section} said on ${answer.asOf} is not known here.`);
    default:
      return null;
  }
}
