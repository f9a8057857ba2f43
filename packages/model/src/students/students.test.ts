import { describe, expect, it } from "vitest";
import { minimumSizeOf } from "./minimum-size.ts";
import { isStudentGroup, OTHER_GROUP_CODES, RACE_ETHNICITY_GROUPS, STUDENT_GROUPS, STUDENT_GROUP_NAMES, studentGroupOf } from "./student-group.ts";

describe("student groups", () => {
  it("are named, and joined over file families", () => {
    expect(Object.keys(STUDENT_GROUP_NAMES).sort()).toEqual([...STUDENT_GROUPS].sort());
    expect(studentGroupOf("TOM")).toBe("MR");
    expect(studentGroupOf(" mr ")).toBe("MR");
    expect(RACE_ETHNICITY_GROUPS).toHaveLength(8);
  });
  it("leave out the codes that are no accountability groups", () => {
    expect(Object.keys(OTHER_GROUP_CODES).filter((code) => isStudentGroup(code) || studentGroupOf(code) !== undefined)).toEqual([]);
    expect(studentGroupOf("")).toBeUndefined();
  });
});

describe("minimumSizeOf", () => {
  it.each([
    ["FOS", "district", 2019, 15],
    ["HOM", "coe", 2023, 15],
    ["FOS", "charter", 2023, 30],
    ["HOM", "school", 2023, 30],
    ["LTEL", "district", 2023, undefined],
    ["LTEL", "district", 2024, 15],
    ["LTEL", "charter", 2024, 30],
    ["SWD", "district", 2023, 30],
    ["ALL", "district", 2026, 30],
  ] as const)("%s at a %s in %s: %s", (group, level, year, size) => {
    expect(minimumSizeOf(group, level, year)).toBe(size);
  });
});
