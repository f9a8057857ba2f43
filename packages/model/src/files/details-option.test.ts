import { expect, it } from "vitest";
import { readRecords } from "./read-records.ts";

const content = "cds\trtype\tstudentgroup\tcurrdenom\tcurrstatus\tstatuslevel\thscutpoints\tpairshare_method\tprate\treportingyear\n27660840000000\tD\tALL\t40\t-12.5\t2\tY\t\t96\t2022\n";
const detailsOf = (details?: boolean | readonly ["highSchoolCuts"]) => readRecords(content, { indicator: "ela", ...(details === undefined ? {} : { details }) }).records[0]?.details;

it("records carry all details, those asked for, or none", () => {
  expect(detailsOf()).toEqual({ highSchoolCuts: true, pairShareMethod: null, participationRate: 96 });
  expect(detailsOf(true)).toEqual(detailsOf());
  expect(detailsOf(["highSchoolCuts"])).toEqual({ highSchoolCuts: true });
  expect(detailsOf(false)).toBeUndefined();
});
