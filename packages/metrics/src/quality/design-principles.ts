/** A design principle of a system of support, as something that can be rated. */
export interface DesignPrinciple {
  readonly id: string;
  /** The Collaborative's heading. */
  readonly name: string;
  /** What the rater looks for. */
  readonly asks: string;
  /** What counts as evidence. */
  readonly evidence: string;
  /** Descriptions of levels 1 to 4, each observable, so that two raters come to the same level. */
  readonly levels: readonly [string, string, string, string];
}

/**
 * The eight principles on which the members of the California Collaborative on District Reform agreed most in
 * December 2017 (meeting 34), as a rubric. The principles are the Collaborative's, the levels ours.
 */
export const DESIGN_PRINCIPLES: readonly DesignPrinciple[] = [
  {
    id: "equity",
    name: "Promote and Foster Equity",
    asks: "Does support go first to LEAs and groups with the largest gaps and the fewest means?",
    evidence: "allocation of days and money by need; plans with the groups named",
    levels: ["no rule on who comes first", "a rule in writing, not followed in most cases", "followed for most LEAs, gaps between groups named in most plans", "followed for all, and gaps are tracked and acted upon each term"],
  },
  {
    id: "context",
    name: "Fit the Context",
    asks: "Is support made for the LEA's needs, with a choice of who gives it?",
    evidence: "needs assessment of the LEA; agreement naming alternatives",
    levels: ["the same package for everyone", "adapted in name, the same steps for most", "built on a needs assessment of each LEA", "built on it, with at least two providers to choose from and changed when needs changed"],
  },
  {
    id: "agency",
    name: "Create Agency for Local Leaders",
    asks: "Do leaders of the LEA decide on aims and on the support they take?",
    evidence: "minutes of decisions; aims signed by the LEA",
    levels: ["aims set by the provider", "the LEA is heard, the provider decides", "the LEA decides on aims", "the LEA decides on aims, provider and pace, and can end a piece of support"],
  },
  {
    id: "capacity",
    name: "Address Capacity Needs at Multiple Levels of the System",
    asks: "Does support reach teachers, administrators, boards and employee associations alike?",
    evidence: "participants by role; actions for each level",
    levels: ["one level alone", "two levels", "three levels, with actions for each", "all levels, the county office's own learning included"],
  },
  {
    id: "quality",
    name: "Ensure Quality of Supports",
    asks: "Is it known how good the support is, and does poor support end?",
    evidence: "feedback of recipients; standards for providers; changes made",
    levels: ["not asked", "feedback taken, not used", "feedback and a standard for providers, used in renewals", "both, published, with support that was changed or ended because of them"],
  },
  {
    id: "coherence",
    name: "Support Coherence",
    asks: "Does support build on the plans and programs that the LEA already has?",
    evidence: "crosswalk of plans; number of plans and meetings asked for",
    levels: ["a further plan beside others", "other plans are mentioned", "actions stand in the LCAP and in no separate plan", "also federal and special education plans are joined, and something was dropped"],
  },
  {
    id: "theory-of-change",
    name: "Build From (and Articulate) a Theory of Change",
    asks: "Is it written down how support is to lead to results, so that a lay person follows?",
    evidence: "driver diagram or logic model; a page for the public",
    levels: ["not written", "written, steps missing between activity and result", "written with measures for each step", "tested each term and understood by people outside"],
  },
  {
    id: "learning",
    name: "Highlight Lessons Learned to Inform Ongoing Improvement",
    asks: "Do successes and failures change what is done next, in the LEA and in the system?",
    evidence: "notes of reviews; changes with their reasons",
    levels: ["no review", "reviews without changes", "changes after reviews in the LEA", "changes also in the provider's or the State's way of working"],
  },
];
