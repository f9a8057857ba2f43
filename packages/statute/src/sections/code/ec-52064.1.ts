import type { Section } from "../section.ts";

/** EC 52064.1: Budget overview for parents. */
export const section52064_1: Section = {
  number: "52064.1",
  title: "Budget overview for parents",
  older: true,
  versions: [
    {
      effective: "2023-09-13",
      until: "open",
      by: { bill: "SB 141", chapter: "Stats. 2023, Ch. 194, Sec. 19", changed: "as amended; only parts read" },
      text: "partly",
      structure: "partial",
      confidence: "verified",
      provisions: [
        {
          label: "c",
          about: "adoption and approval",
          provisions: [
            {
              label: "1",
              provisions: [
                { label: "C", about: "charter schools", refs: ["EC 47606.5(e)", "EC 47606.5(f)"], cites: [{ ref: "EC 47606.5(e)", as: "hearing of a charter school" }] },
              ],
            },
            {
              label: "2",
              provisions: [
                { label: "B", about: "overview not approved: plan withheld, assistance", refs: ["EC 52071(b)", "EC 52071.5(b)"], cites: [{ ref: "EC 52071(b)", as: "plan not approved" }, { ref: "EC 52071.5(b)", as: "plan not approved" }] },
              ],
            },
          ],
        },
      ],
    },
  ],
};
