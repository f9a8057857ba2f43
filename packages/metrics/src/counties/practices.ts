/** A practice of support, with the signs by which statements are sorted. Readable and correctable by a county team. */
export interface PracticeRule {
  readonly id: string;
  readonly name: string;
  /** What counts as this practice, so that two people sort alike. */
  readonly means: string;
  /** Any of these makes a statement one of the practice; case does not matter. */
  readonly matches: readonly RegExp[];
  /** None of these may be there. */
  readonly unless?: readonly RegExp[];
}

/** The practices that summaries of county offices speak of. A statement can be several, or none. */
export const PRACTICES: readonly PracticeRule[] = [
  {
    id: "data-review",
    name: "Data review",
    means: "state or local data of an LEA are compiled, shown or discussed",
    matches: [/\bdata\b.{0,40}\b(?:analy|review|display|visuali|finding|dive|protocol|snapshot)/i, /\b(?:analy\w+|review\w*|compil\w+|use|using|examin\w+)\b.{0,60}\b(?:data|dashboards?)\b/i, /\bdata (?:use|displays?|review|dives?|driven|-driven)\b/i, /\bis data use\b/i, /dashboard analysis/i, /performance on the dashboard/i],
    unless: [/database/i],
  },
  {
    id: "needs-assessment",
    name: "Needs assessment",
    means: "an LEA's system, strengths, weaknesses or present initiatives are assessed",
    matches: [/\bneeds? assessment/i, /self-? ?assessment/i, /strengths?,? (?:and|&|or) /i, /\b(?:weakness|growth areas|performance gaps|systemic barriers)/i, /\bsystems? analysis/i, /assess(?:ing|ment of)? (?:\w+ ){0,2}system/i, /prior work inquiry|map initiatives/i, /fidelity integrity/i],
  },
  {
    id: "root-cause-analysis",
    name: "Root cause analysis",
    means: "causes or the problem of practice are sought, or the work builds on them",
    matches: [/root[- ]causes?/i, /underlying causes?|contributing factors/i, /problems?\(?s?\)? of practice/i, /fishbone|\b(?:5|five)[ -]?whys/i, /identify causes/i],
  },
  {
    id: "improvement-method",
    name: "Method of improvement",
    means: "aims, drivers, change ideas or the cycle of continuous improvement are taught or worked on",
    matches: [/improvement science|implementation science/i, /continuous improvement (?:cycle|process|model|strateg|train)/i, /cycles? of (?:continuous )?improvement/i, /disciplined continuous improvement|on improvement science|related to continuous improvement/i, /\baim (?:statement|or goal)/i, /\bdrivers?\b/i, /change ideas?|ideas for change/i, /theory of improvement/i, /improvement (?:tools|project)/i, /capacity for continuous improvement/i],
  },
  {
    id: "pdsa",
    name: "Plan-do-study-act",
    means: "changes are tried out in short cycles and studied",
    matches: [/\bPDSA\b/i, /plan[ –-]+do(?:do)?[ –-]+study/i, /\btest(?:ing)? (?:and implement|improvement|change|their theory)/i, /cycles of inquiry to test/i],
  },
  {
    id: "action-planning",
    name: "Planning of action",
    means: "findings are brought together, or a theory of action or plan of action is written",
    matches: [/action plan/i, /theor(?:y|ies) of action/i, /synthesis of findings/i, /work plan|action steps|improvement plan\b(?! and actions identified)|learning plan/i],
  },
  {
    id: "lcap-alignment",
    name: "Alignment of plans",
    means: "the goals, actions, writing, review or approval of an LCAP or school plan",
    matches: [/\bLCAPs?\b/, /local control (?:and )?accountability plan/i, /\bSPSAs?\b/, /goal analysis|increased (?:or|\/) ?improved services/i, /coherence across strategic plans|align .{0,40}plans/i],
    unless: [/LCAP (?:team|director|leads?\b.{0,20}attend)/i, /Services & LCAP/i, /CISC Plans/i, /LCAP (?:and fiscal )?advisory/i, /if the LCAP is not approved/i],
  },
  {
    id: "professional-learning",
    name: "Professional learning",
    means: "training, workshops or sessions in which staff learn",
    matches: [/professional (?:learning|development)\b(?! network)/i, /\btrain(?:ing|ings|ed)?\b/i, /workshops?/i, /learning sessions?|convene to learn|institutes?\b|modules\b/i, /quarterly sessions|sessions aimed/i],
  },
  {
    id: "coaching",
    name: "Coaching",
    means: "a coach works with a team over time",
    matches: [/\bcoach(?:es|ing)?\b/i],
  },
  {
    id: "progress-monitoring",
    name: "Monitoring of progress",
    means: "implementation is followed and feedback is taken in",
    matches: [/\bmonitor/i, /survey/i, /share (?:and discuss )?(?:learnings|celebrations|successes)/i, /successes\/challenges/i, /\bfeedback\b/i, /progress checks?|compare year to year|subsequent performance/i, /review implementation|gauge impact|assess impact/i],
    unless: [/federal pro\w+ monitoring|CDE feedback|give feedback on the action plan|input and feedback|\bsupport & monitoring|to receive feedback/i],
  },
  {
    id: "tailored-support",
    name: "Support to need",
    means: "what is offered is fitted to what an LEA needs or asks for",
    matches: [/custom(?:ized|ised|ize)?\b/i, /individualized|individually designed|based on (?:academic, )?.{0,30}needs/i, /towards? (?:the )?needs of districts/i, /as requested/i],
    unless: [/coach\w* model/i],
  },
  {
    id: "networks",
    name: "Networks and partners",
    means: "the county office meets peers or partners outside, or brings districts together",
    matches: [
      /\b(?:attends?|attendance|participates?|participat(?:e|ing|ion) (?:in|at|on))\b/i,
      /\bserves? (?:as|on)\b|\bis (?:a|the|an) (?:member|past|chair)|\brepresents?\b|\bchairs?\b/i,
      /\b(?:meets?|met) (?:\S+ ){0,4}?with (?!district|each|LEA|individual|the district|the LEA|DA\b|a district)/i,
      /\bnetwork(?:s|ing)\b|\bnetwork meeting|\bcohort\b|communit(?:y|ies) of practice|\bPLNs?\b|professional learning networks?/i,
      /partners? with|collaborat\w* (?:with (?:our|other|the CCEE|CCEE|representatives|regional|geographic|partner)|across agencies)|lead agency partners/i,
      /directors? meeting|facilitate monthly|rural math collaborative|meetings for all districts|opportunities for district leaders to come together|council meeting/i,
    ],
    unless: [/improvement team will participate/i],
  },
  {
    id: "school-support",
    name: "Support of schools under ESSA",
    means: "schools in comprehensive or additional targeted support, and their plans",
    matches: [/\bA?TSI\b|\bCSI\b|comprehensive support|targeted support and improvement/i],
  },
  {
    id: "content-and-groups",
    name: "Content and student groups",
    means: "a subject, a programme for pupils, or the needs of a student group",
    matches: [/\bMTSS\b|multi-tiered/i, /\bUDL\b|universal design/i, /\bSEL\b|social[- ]emotional|trauma/i, /\bmath(?:ematics)?\b/i, /literacy|science of reading/i, /english (?:language )?learners?|multilingual/i, /\bUPK\b|early learn|young learners|\bTK\b/i, /foster|homeless|\bSWD\b|students with disabilities|special education (?:accountability|through)/i, /college and career|chronic absenteeism/i, /culture and climate|school culture|restorative/i],
    unless: [/(?:director|specialist|superintendent|coordinator)[^.]{0,80}\bfor (?:SEL|math|UPK)|\b(?:UPK|Learning) coordinator/i],
  },
  {
    id: "resources",
    name: "Tools and information",
    means: "tools, materials or information are handed to LEAs",
    matches: [/provide\w* .{0,40}\b(?:tools|resources|materials|information)\b/i, /\bresources\b(?! from)/i, /shar(?:e|ed|ing) .{0,60}(?:with (?:local|districts)|information|resources)/i, /newsletter|templates|student data analytics/i, /provide the methodology/i, /information that is shared|are shared with local/i],
    unless: [/human resources|access resources|determine resources/i],
  },
];

/** The id of a practice in {@link PRACTICES}. */
export type PracticeId = string;

/**
 * Sorts a statement by the practices it speaks of.
 *
 * @param text - one statement
 * @param rules - practices and their signs; hand in your own to correct or extend them
 * @returns ids in the order of the rules; empty when none fits, which is not an error
 * @example
 * ```ts
 * practicesIn("Provide coaching on the root cause analysis") // => ["root-cause-analysis", "coaching"]
 * practicesIn("Onboarding") // => []
 * ```
 */
export function practicesIn(text: string, rules: readonly PracticeRule[] = PRACTICES): PracticeId[] {
  return rules.flatMap(({ id, matches, unless = [] }) => (matches.some((pattern) => pattern.test(text)) && !unless.some((pattern) => pattern.test(text)) ? [id] : []));
}
