/** Names of the codes and acts that texts on California schools cite, with the letters they get here. */
const NAMES: readonly (readonly [code: string, names: string])[] = [
  ["EC", "(?:California )?Education Code|(?:California )?Ed\\.? ?Code|Cal\\. Educ\\. Code|EC"],
  ["GC", "(?:California )?Government Code|Gov\\. Code|GC"],
  ["PRC", "Public Resources Code"],
  ["WIC", "Welfare (?:and|&) Institutions Code|WIC"],
  ["HSC", "Health (?:and|&) Safety Code|HSC"],
  ["LAB", "Labor Code"],
  ["PEN", "Penal Code"],
  ["FAM", "Family Code"],
  ["CIV", "Civil Code"],
  ["PCC", "Public Contract Code"],
  ["ESEA", "(?:federal )?(?:Elementary and Secondary Education Act(?: of 1965)?|Every Student Succeeds Act|ESEA|ESSA)"],
  ["IDEA", "(?:federal )?(?:Individuals with Disabilities Education (?:Improvement )?Act|IDEA)"],
  ["RA", "(?:federal )?Rehabilitation Act(?: of 1973)?"],
];

const PREFIXES = NAMES.map(([code, names]) => [code, new RegExp(`(?:${names})(?: \\((?:EC|GC|ESEA|ESSA)\\))?(?![A-Za-z])`, "y")] as const);
const SUFFIXES = NAMES.map(([code, names]) => [code, new RegExp(` of (?:Title [IVX]+(?:, Part [A-Z])?,? of )?(?:the |this )?(?:${names})(?![A-Za-z])`, "y")] as const);

const OTHER_STATES =
  /(?:Alabama|Alaska|Arizona|Arkansas|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Hampshire|Jersey|Mexico|York|Carolina|Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming) $/;

/** A code's name that stands before a section number. */
export function codeBefore(text: string, at: number): { readonly code: string; readonly end: number } | null {
  for (const [code, pattern] of PREFIXES) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) return OTHER_STATES.test(text.slice(Math.max(0, at - 16), at)) ? null : { code, end: pattern.lastIndex };
  }
  return null;
}

/** Ways in which a text names the code after the section: each gives the code and what goes before the section's number. */
const PLACES: readonly (readonly [pattern: RegExp, place: (parts: RegExpExecArray) => readonly [code: string, part: string]])[] = [
  [/ of Title (\d+) of the United States Code/y, (parts) => ["USC", `${parts[1]}:`]],
  [/ of Title (\d+) of the Code of Federal Regulations/y, (parts) => ["CFR", `${parts[1]}:`]],
  [/ of Title (\d+) of the California Code of Regulations/y, (parts) => ["CCR", `${parts[1]}:`]],
  [/ of Article ([IVXLC]+[A-Z]?|\d+) of the California Constitution/y, (parts) => ["CONST", `${parts[1]}:`]],
  [/ of Chapter (\d+) of the Statutes of (\d{4})/y, (parts) => ["STATS", `${parts[2]}:${parts[1]}:`]],
];

/** The code named after a section number, with the title or chapter that belongs into the section's name. */
export function codeAfter(text: string, at: number): { readonly code: string; readonly part: string; readonly end: number } | null {
  for (const [pattern, place] of PLACES) {
    pattern.lastIndex = at;
    const parts = pattern.exec(text);
    if (parts !== null) {
      const [code, part] = place(parts);
      return { code, part, end: pattern.lastIndex };
    }
  }
  for (const [code, pattern] of SUFFIXES) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { code, part: "", end: pattern.lastIndex };
  }
  if (text.startsWith(" of this code", at)) return { code: "EC", part: "", end: at + 13 };
  return null;
}
