import { describe, expect, it } from "vitest";
import { countLowestPerformance, equityMultiplierSchoolsFromList, lowestPerformanceFromLists } from "@ssos/lcap-alignment";
import { readEquityMultiplierSchools, readLowestPerforming } from "@ssos/model/files";
import { haveData, sheetsOfFile } from "../../model/test/shared-data.ts";

const SAN_JUAN = "34674470000000";
const files = ["lowperfleasnonall23data.xlsx", "lowperfsch23data.xlsx", "lowperfschnonall23data.xlsx"];

describe.skipIf(!haveData)("required content from the State's workbooks of 2023", () => {
  const rows = haveData ? files.flatMap((file) => readLowestPerforming(sheetsOfFile(`official/${file}`)).records) : [];

  it.each([
    ["San Juan Unified", SAN_JUAN, 29, 53],
    ["Sacramento County Office of Education", "34103480000000", 6, 6],
  ])("gives %s the counts of schools of its adopted plan", (name, cds, allPupils, anyGroup) => {
    const cells = lowestPerformanceFromLists(rows, cds);
    const count = countLowestPerformance(cells);
    console.log(
      `${name} 2023: ${count.schoolsAllPupils} schools with all pupils at the lowest level, ${count.schoolsAnyGroup} with a group; ${count.leaGroups} groups of the LEA, ${cells.length} cells`,
    );
    expect(count).toMatchObject({ schoolsAllPupils: allPupils, schoolsAnyGroup: anyGroup });
  });

  it("counts English learner progress for the school and for its English learners", () => {
    const cells = lowestPerformanceFromLists(rows, SAN_JUAN);
    const schools = (test: (cell: (typeof cells)[number]) => boolean) => new Set(cells.filter((cell) => cell.school !== undefined && test(cell)).map((cell) => cell.school));
    const otherwise = schools((cell) => cell.group === "ALL" && cell.indicator !== "elpi");
    expect([...schools((cell) => cell.group === "ALL")].filter((school) => !otherwise.has(school))).toHaveLength(9);
    expect(schools((cell) => cell.group !== "ALL" && cell.indicator !== "elpi").size).toBe(52);
  });

  it("gives every Equity Multiplier school of a district its lowest levels", () => {
    const listed = haveData ? readEquityMultiplierSchools(sheetsOfFile("official/lcffem23p1.xlsx")).records : [];
    const schools = equityMultiplierSchoolsFromList(listed, lowestPerformanceFromLists(rows, SAN_JUAN), SAN_JUAN);
    const prefixes = new Set(listed.map((row) => `${row.cds.slice(0, 7)}0000000`));
    const all = [...prefixes].flatMap((cds) => equityMultiplierSchoolsFromList(listed, [], cds));
    const others = listed.filter((row) => row.eligible === true && (row.charterNumber !== null || row.districtOffice));
    console.log(
      `Equity Multiplier 2023-24: ${all.length} schools of districts and county offices, ${others.length} charter schools and district-office rows; San Juan Unified ${schools.length} (${schools.map((school) => `${school.name} ${school.lowestPerformance?.length ?? 0}`).join(", ")})`,
    );
    expect(all.length + others.length).toBe(968);
    expect(schools.length).toBeGreaterThan(0);
    for (const school of schools)
      expect(school.lowestPerformance).toEqual(
        lowestPerformanceFromLists(rows, SAN_JUAN)
          .filter((cell) => cell.school === school.cds)
          .map(({ group, indicator }) => ({ group, indicator })),
      );
  });
});
