import type { Section } from "../section.ts";

/** EC 52074: California Collaborative for Educational Excellence. */
export const section52074: Section = {
  number: "52074",
  title: "California Collaborative for Educational Excellence",
  versions: [
    {
      effective: "2013-07-01",
      until: "2023-07-10",
      by: { bill: "AB 97", chapter: "Stats. 2013, Ch. 47", changed: "added; amended in 2018" },
      text: "not-seen",
      structure: "unknown",
      confidence: "verified",
      provisions: [],
    },
    {
      effective: "2023-07-10",
      until: "open",
      by: { bill: "SB 114", chapter: "Stats. 2023, Ch. 48, Sec. 80", changed: "referral, emergency apportionment, priority" },
      text: "partly",
      structure: "partial",
      confidence: "verified",
      provisions: [
        { label: "a", about: "established", complete: true },
        { label: "b", about: "purpose", complete: true },
        {
          label: "c",
          about: "governing board",
          complete: true,
          provisions: [
            { label: "1", about: "Superintendent" },
            { label: "2", about: "State Board president" },
            { label: "3", about: "a county superintendent" },
            { label: "4", about: "a teacher" },
            { label: "5", about: "a district superintendent" },
          ],
        },
        { label: "d", about: "executive director" },
        { label: "e", about: "administrative agent" },
        { label: "f", about: "contracts with experts", refs: ["EC 52060(d)"] },
        {
          label: "g",
          about: "requests and referrals",
          complete: true,
          provisions: [
            {
              label: "1",
              about: "when it may accept one",
              refs: ["EC 52074(g)(2)"],
              provisions: [
                { label: "A", about: "county superintendent, with the lead's consent, after assistance", refs: ["EC 52071", "EC 47607.3", "EC 52073"] },
                { label: "B", about: "Superintendent finds it necessary" },
              ],
            },
            {
              label: "2",
              about: "emergency apportionments",
              provisions: [
                { label: "A", about: "deemed referred", refs: ["EC 41320"] },
                { label: "B", about: "systemic review and coordination", refs: ["EC 52052", "EC 52064.5", "EC 52071", "EC 52059.5"] },
              ],
            },
            { label: "3", about: "request of an eligible agency; reimbursement", refs: ["EC 52074(g)(1)", "EC 52074(g)(2)", "EC 52071", "EC 52071.5", "EC 47607.3"] },
            { label: "4", about: "request of the fiscal crisis team", refs: ["EC 52074(g)(1)", "EC 52074(g)(2)", "EC 52074(g)(3)", "EC 42127.8"] },
          ],
        },
        { label: "h", about: "priority for districts at risk of intervention", refs: ["EC 52072(b)"], cites: [{ ref: "EC 52072(b)", as: "State intervention" }], complete: true },
        {
          label: "i",
          about: "further functions",
          refs: ["EC 52074(g)"],
          complete: true,
          provisions: [
            { label: "1", about: "professional development", refs: ["EC 52060", "EC 52064.5"] },
            { label: "2", about: "calendar", refs: ["EC 52074(i)(1)"] },
          ],
        },
        { label: "j", about: "staff" },
        { label: "k", about: "other revenue", refs: ["EC 52074(g)(3)", "EC 52074(g)(4)"], complete: true },
      ],
    },
  ],
};
