import { describe, expect, it } from "vitest";
import { parseCitation } from "./parse.ts";

const code = (text: string) => {
  const parsed = parseCitation(text);
  return parsed.ok ? "ok" : parsed.code;
};

describe("parseCitation", () => {
  it("takes one citation in any form", () => {
    const expected = { ok: true, citation: { code: "EC", section: "52071", labels: ["c", "1"] } };
    for (const text of ["EC 52071(c)(1)", "52071(c)(1)", " Ed. Code § 52071(c)(1). ", "paragraph (1) of subdivision (c) of Section 52071"]) expect(parseCitation(text)).toEqual(expected);
    expect(parseCitation("20 U.S.C. 6301")).toEqual({ ok: true, citation: { code: "USC", section: "20:6301", labels: [] } });
    expect(parseCitation("EC 9")).toEqual({ ok: true, citation: { code: "EC", section: "9", labels: [] } });
    expect(parseCitation("Section 9")).toEqual({ ok: false, code: "no-citation", findings: [] });
    expect(parseCitation("Section 4", { context: "EC 1" }).ok).toBe(true);
  });

  it("says why there is none", () => {
    expect(["", "hello", "see EC 52071", "EC 52071 applies"].map(code)).toEqual(Array.from({ length: 4 }, () => "no-citation"));
    expect(["EC 52071 and 52072", "Sections 52071 to 52072", "subdivisions (a) and (b) of Section 52071", "20 U.S.C. 6301 et seq"].map(code)).toEqual(Array.from({ length: 4 }, () => "several-citations"));
    expect(["EC 52071(c", "EC 52071(1)", "clause (b) of Section 52071"].map(code)).toEqual(Array.from({ length: 3 }, () => "faulty-citation"));
  });

  it("gives places in the text handed in, also when the code was left out", () => {
    const parsed = parseCitation("52071(1)");
    expect(parsed.ok ? [] : parsed.findings.map(({ start, end }) => [start, end])).toEqual([[0, 8]]);
  });
});
