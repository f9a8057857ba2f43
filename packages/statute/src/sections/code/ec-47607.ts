import type { Section } from "../section.ts";

/** EC 47607: Charter renewal, the tracks. */
export const section47607: Section = {
  number: "47607",
  title: "Charter renewal, the tracks",
  older: true,
  versions: [
    {
      effective: "2020-01-01",
      operative: "2020-07-01",
      until: "open",
      by: { bill: "AB 1505", chapter: "Stats. 2019, Ch. 486", changed: "recast the charter law; later amendments not traced, the last Stats. 2026, Ch. 65, Sec. 95" },
      text: "partly",
      structure: "partial",
      confidence: "verified",
      provisions: [
        { label: "a" },
        { label: "b", about: "renewal; no paragraphs since the recast", complete: true },
        {
          label: "c",
          about: "high track",
          provisions: [
            {
              label: "2",
              about: "renewal on the high track",
              provisions: [
                { label: "C", about: "schools eligible for assistance are excluded", refs: ["EC 47607(c)(2)(A)", "EC 47607(c)(2)(B)", "EC 47607.3"] },
              ],
            },
            { label: "4", about: "what a subgroup is", refs: ["EC 52052(a)(1)"], cites: [{ ref: "EC 52052(a)(1)", as: "significant groups" }], defines: true },
            { label: "7", about: "alternative schools", refs: ["EC 47607(c)(2)", "EC 47607.2(a)", "EC 47607.2(b)"] },
          ],
        },
        { label: "g", about: "revocation hearing" },
        { label: "h", about: "revocation decision" },
      ],
    },
  ],
};
