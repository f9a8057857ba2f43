// Exported functions that take one text of somebody else: a code, a date, a name. Each may answer or throw an SsosError.
import { damagedText } from "./mutate.mjs";

const CDS = ["01611190000000", "27102720112177", "27", "0161119", "2.710272e+13"];
const DATES = ["2024-07-01", "2024-02-29", "2023-24", "07/01/2024"];
const GROUPS = ["SWD", "EL", "LTEL", "TOM", "ALL"];
const LISTED = ["Differentiated Assistance, Year 2", "General Assistance", "Direct Technical Assistance", "CSI Grad", "ATSI"];
const COUNTIES = ["Monterey", "monterey county", "27", "Los Angeles", "Del Norte"];
const PASSAGES = ["Staff of the County Office used improvement science and PDSA cycles with three districts in differentiated assistance.", "Goal 2 - Technical Assistance\nThe geographic lead agency and CCEE joined; universal, targeted and intensive supports."];
const FIGURES = ["12.5", "1,234.50", "0", "-3", "1e21"];

/** By entry: name, seeds. */
export const NAMED = {
  "@ssos/model": {
    countyOf: CDS, leaCdsOf: CDS, listedCdsOf: CDS, isCountyOfficeCds: CDS, isSingleDistrictCounty: ["02", "27", "38"],
    isCitationText: ["EC 52071(c)(3)(A)", "5 CCR 15494"], isSchoolYear: DATES, schoolYearOf: DATES, startYearOf: DATES,
    assistanceListStatusOf: LISTED, isStateIndicator: ["ela", "susp"], isStudentGroup: GROUPS, studentGroupOf: GROUPS, prioritiesOfLetter: ["A", "k", "Z"],
  },
  "@ssos/model/files": { localRatingOf: ["Met", "Not Met For Two or More Years", "N/A"] },
  "@ssos/statute": { districtSize: FIGURES, officialTextUrl: ["EC 52071(c)", "EC 42238.02"] },
  "@ssos/statute/duties": { unreadSectionsAt: DATES },
  "@ssos/eligibility": { pairedResult: ["Y", "N", ""], schoolSupportCycle: DATES, schoolSupportOf: LISTED },
  "@ssos/eligibility/history": { geographicAreaOf: COUNTIES, latestDashboard: DATES, nextDetermination: DATES, printedGroupsOf: ["Students with Disabilities, Homeless", "SWD*"], printedStatusOf: LISTED },
  "@ssos/metrics": { geographicAreaOf: COUNTIES, levelsNamedIn: PASSAGES, partnersNamedIn: PASSAGES, practicesIn: PASSAGES, sectionOpenedBy: PASSAGES, splitParagraphs: PASSAGES },
};

export async function namedTargets() {
  const targets = [];
  for (const [entry, functions] of Object.entries(NAMED)) {
    const module = await import(entry);
    for (const [name, seeds] of Object.entries(functions)) targets.push({ name: `${entry.replace("@ssos/", "")} ${name}`, light: true, call: module[name], input: (random) => damagedText(seeds, random) });
  }
  return targets;
}

/** Exported functions whose first argument is a text, and which are no target, each with the reason. */
export const NOT_TARGETS = {
  "@ssos/model isSsosError": "takes whatever was thrown, and looks at a property",
  "@ssos/model product": "reads numbers by exactOf",
  "@ssos/model sum": "reads numbers by exactOf",
  "@ssos/model toNumber": "reads numbers by exactOf",
  "@ssos/model/files sheetsOf": "takes cells of any kind as they are; every list reader goes through it",
  "@ssos/model/files scanSync": "target: scan, three ways",
  "@ssos/statute countBySize": "reads numbers by districtSize",
};
