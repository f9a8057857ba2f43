import { expect, it } from "vitest";
import { readRecords } from "./read-records.ts";

const content = "cds\trtype\tstudentgroup\tcurrdenom\tcurrstatus\tstatuslevel\thscutpoints\tpairshare_method\tprate\treportingyear\n27660840000000\tD\tALL\t40\t-12.5\t2\tY\t\t96\t2022\n";
const detailsOf = (details?: boolean | readonly ["highSchoolCuts"]) => readRecords(content, { indicator: "ela", ...(details === undefined ? {} : { details }) }).records[0]?.details;

it("details of blank cells are marks that are not set, and no numbers and texts", () => {
  const [filled, blank] = readRecords(`${content}27660840000000\tD\tSWD\t40\t-12.5\t2\t\t\t\t2022\n`, { indicator: "ela" }).records;
  expect(blank?.details).toEqual({ highSchoolCuts: false, pairShareMethod: null, participationRate: null });
  expect(Object.keys(blank?.details ?? {})).toEqual(Object.keys(filled?.details ?? {}));
});

it("records carry the names, or leave them empty", () => {
  const named = (names?: boolean) => readRecords("cds\trtype\tschoolname\tdistrictname\tcountyname\ttype\tstudentgroup\treportingyear\n27660840000000\tD\t\tKing City Union\tMonterey\tED\tALL\t2022\n", names === undefined ? {} : { names }).records[0];
  expect([named()?.districtName, named()?.countyName]).toEqual(["King City Union", "Monterey"]);
  expect([named(false)?.districtName, named(false)?.countyName, named(false)?.cds]).toEqual(["", "", "27660840000000"]);
});

it("records carry the file's levels, or leave them out; a level that is none is refused in any case", () => {
  const coloured = (levels?: boolean, colour = "2") => readRecords(`cds\trtype\ttype\tstudentgroup\tcurrstatus\tstatuslevel\tchangelevel\tcolor\tbox\treportingyear\n27660840000000\tD\tED\tALL\t4.5\t2\t3\t${colour}\t90\t2023\n`, levels === undefined ? {} : { levels });
  expect(coloured().records[0]).toMatchObject({ status: 4.5, statusLevel: 2, changeLevel: 3, colour: 2, box: 90 });
  expect(coloured(false).records[0]).toMatchObject({ status: 4.5, statusLevel: null, changeLevel: null, colour: null, box: null });
  expect(coloured(false, "7").findings.map(({ code }) => code)).toContain("invalid-level");
});

it("records carry all details, those asked for, or none", () => {
  expect(detailsOf()).toEqual({ highSchoolCuts: true, pairShareMethod: null, participationRate: 96 });
  expect(detailsOf(true)).toEqual(detailsOf());
  expect(detailsOf(["highSchoolCuts"])).toEqual({ highSchoolCuts: true });
  expect(detailsOf(false)).toBeUndefined();
});
