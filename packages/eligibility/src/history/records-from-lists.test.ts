import { expect, it } from "vitest";
import { supportHistories } from "./assemble-histories.ts";
import { charterAssistance } from "./charter-assistance.ts";
import { recordsOfCharterListing } from "./records-from-charter-list.ts";
import { recordsOfListing } from "./records-from-list.ts";
import type { SupportHistory } from "./support-history.ts";

const source = { id: "list", kind: "official-list" } as const;

it("makes one record for the list's year and one for each earlier status, none for blanks", () => {
  const listing = { cds: "27660920000000", name: "Example", city: "", county: "", grades: "", dashboardYear: 2023, status: "General Assistance", statuses: { 2018: "Differentiated Assistance", 2023: "General Assistance" }, letters: {}, groups: {}, groupsListed: ["SWD"], groupCount: 0, methods: { 1: false }, recurring: true, line: 5 } as const;
  const records = recordsOfListing(listing, source);
  expect(records.map(({ year, status, groups }) => [year, status, groups])).toEqual([
    [2023, "general", {}],
    [2018, "differentiated", undefined],
  ]);
  expect(records[0]?.threeOfFourPrinted).toBe(true);
});

it("keeps a status that no list has used as printed, without reading anything into it", () => {
  const listing = { cds: "27660920000000", name: "Example", city: "", county: "", grades: "", dashboardYear: 2023, status: "Targeted", statuses: { 2023: "Targeted" }, letters: {}, groups: {}, groupsListed: [], groupCount: null, methods: {}, line: 5 } as const;
  expect(recordsOfListing(listing, source)).toEqual([{ cds: "27660920000000", name: "Example", year: 2023, reportedIn: 2023, source, label: "Targeted", groups: {} }]);
});

it("sets a charter list's two published Dashboards apart: 2023 and 2022", () => {
  const met = { letters: { SWD: "D" }, groups: { SWD: [4, 6] }, groupCount: 1, methods: { 1: true } } as const;
  const none = { letters: {}, groups: {}, groupCount: 0, methods: { 1: false } } as const;
  const records = recordsOfCharterListing({ cds: "27102720112177", name: "Example Charter", current: met, prior: none, line: 2 }, 2023, source);
  expect(records.map(({ year, groups }) => [year, groups])).toEqual([
    [2023, { SWD: [4, 6] }],
    [2022, {}],
  ]);
  const [history] = supportHistories(records).histories;
  expect(charterAssistance(history as SupportHistory, 2023).outcome).toBe("not-eligible");
});
