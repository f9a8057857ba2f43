import { expect, it } from "vitest";
import { determineSchoolSupport } from "../schools/determine-school-support.ts";
import { explainSchoolSupport } from "../schools/explain-school-support.ts";
import { schoolCriteria2018 } from "../schools/years/2018.ts";
import { supportHistories } from "./assemble-histories.ts";
import { explainHistory } from "./explain-history.ts";
import type { SupportHistory } from "./support-history.ts";
import type { YearRecord } from "./year-record.ts";

const years = ([2018, 2019, 2022, 2023] as const).map((year): YearRecord => ({ cds: "27660920000000", name: year < 2022 ? "Old Unified" : "New Unified", year, reportedIn: year, source: { id: String(year), kind: "official-list" }, status: "differentiated", ...(year === 2023 ? { label: "Differentiated Assistance, Year 1", yearOfAssistance: 1 } : {}), groups: { SWD: [4, 6], EL: [4, 5], HI: [5, 6] } }));

it("tells the whole story of an LEA", () => {
  const [history] = supportHistories(years).histories;
  const text = explainHistory(history as SupportHistory, "2024-01-15");
  expect(text).toContain("Earlier names: Old Unified.");
  expect(text).toContain("Students with Disabilities met the criteria on 4 Dashboards in a row, perhaps more.");
  expect(text).toContain("The geographic lead agency must assist as well, because of English Learner, Hispanic and Students with Disabilities (EC 52071(f)@2023-07-10).");
  expect(text).toContain("CCEE decides whether its help is needed: English Learner, Hispanic and Students with Disabilities in three of 2018, 2019, 2022 and 2023 (EC 52072(a)).");
  expect(text).toContain("It is in assistance until 2025-12-15 at least.");
});

it("says what is missing rather than no", () => {
  const [history] = supportHistories(years.slice(3)).histories;
  expect(explainHistory(history as SupportHistory, "2024-01-15")).toContain("It cannot be determined whether CCEE must decide; missing: letters of 2018, letters of 2019, letters of 2022.");
});

it("explains a school by the rules it meets", () => {
  const facts = { cds: "27660926058739", marks: { 2017: { SWD: { ela: "red", math: "red" } }, 2018: { ALL: { ela: "red", math: "orange", grad: "none", chronic: "none", susp: "none", cci: "none" }, SWD: { ela: "red", math: "red" } } }, titleI: { "2017-18": false } } as const;
  const text = explainSchoolSupport(determineSchoolSupport(facts, schoolCriteria2018), { format: "markdown" });
  expect(text).toContain("cannot be determined");
  expect(text).toContain("- The school as a whole: at most one indicator is not Red.");
  expect(text).toContain("- Groups of which it cannot be told: Students with Disabilities.");
});
