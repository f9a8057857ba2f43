import { describe, expect, it } from "vitest";
import { sampleFiles } from "../sample/sample-files.ts";
import type { GivenFile } from "./given-file.ts";
import { load, MOST_ROWS, type Progress } from "./load.ts";

const sample = sampleFiles();
const named = (part: string) => sample.filter(({ name }) => name.includes(part));
const file = (name: string, content: BlobPart): GivenFile => new File([content], name, { lastModified: 1 });

/** A file of any size that exists only as a stream: a head, then the same bytes again and again. */
function streamed(name: string, size: number, head: string, line: (number: number) => string): GivenFile {
  const encoder = new TextEncoder();
  let [sent, row] = [0, 0];
  return {
    name,
    size,
    lastModified: 1,
    slice: (start, end) => ({ arrayBuffer: async () => encoder.encode(head + line(0)).slice(start, end).buffer as ArrayBuffer }),
    arrayBuffer: () => Promise.reject(new Error("the file was read as a whole")),
    stream: () =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          const lines = [sent === 0 ? head : ""];
          for (let count = 0; count < 5000; count += 1) lines.push(line((row += 1)));
          const chunk = encoder.encode(lines.join(""));
          sent += chunk.length;
          controller.enqueue(chunk);
          if (sent >= size) controller.close();
        },
      }),
  };
}

describe("load", () => {
  it("reads the sample: two Dashboards, ratings and a plan, every row accounted for", async () => {
    const seen: Progress[] = [];
    const { summary, facts } = await load(sample, { onProgress: (progress) => seen.push(progress) });
    expect(summary.notices).toEqual([]);
    expect(summary.years.map(({ year, given, missing }) => [year, given.length, missing])).toEqual([[2023, 7, []], [2022, 6, []]]);
    expect(facts.size).toBe(9);
    expect(summary.files).toHaveLength(15);
    for (const { read, used, ignored, rejected } of summary.files) expect(used + ignored + rejected).toBe(read);
    expect(summary.plan?.lea.name).toBe("Delta Oaks Unified");
    expect(seen.at(-1)).toMatchObject({ bytes: seen.at(-1)?.totalBytes, rows: summary.rows });
    expect(seen.map(({ bytes }) => bytes)).toEqual(seen.map(({ bytes }) => bytes).sort((left, right) => left - right));
  });

  it("takes ten files of two years, and says which are missing", async () => {
    const { summary } = await load([...named("2022.txt").slice(0, 5), ...named("download2023").slice(0, 5)]);
    expect(summary.years.map(({ year, given }) => [year, given.length])).toEqual([[2023, 5], [2022, 5]]);
    expect(summary.notices.map(({ severity, text }) => [severity, /Of the (\d+)/.exec(text)?.[1]])).toEqual([["warning", "2023"], ["warning", "2022"]]);
  });

  it("reads the same file once, whether it keeps its name or not", async () => {
    const [susp] = named("suspdownload2023");
    if (susp === undefined) throw new Error("the sample has a suspension file");
    const text = new TextDecoder().decode(await susp.arrayBuffer());
    const once = await load([susp]);
    const twice = await load([susp, susp]);
    const copied = await load([susp, file("copy of susp.txt", text)]);
    expect(twice.summary.notices.map(({ text: said }) => said)).toContain("The same file was dropped before; it is read once.");
    expect(copied.summary.notices.find(({ file: name }) => name === "copy of susp.txt")?.text).toContain("All of its rows stand in another");
    expect([...twice.facts]).toEqual([...once.facts]);
    expect([...copied.facts]).toEqual([...once.facts]);
  });

  it("uses neither of two rows that contradict each other, and says so", async () => {
    const head = "cds\trtype\ttype\tstudentgroup\tcurrstatus\tstatuslevel\treportingyear\n";
    const { summary } = await load([file("suspdownload2022.txt", `${head}27660840000000\tD\tUD\tALL\t3.1\t2\t2022\n`), file("susp (1).txt", `${head}27660840000000\tD\tUD\tALL\t3.2\t2\t2022\n`)]);
    expect(summary.notices.find(({ todo }) => todo.includes("drop only the one you trust"))).toBeDefined();
    expect(summary.files.map(({ used }) => used)).toEqual([0, 0]);
  });

  it("says what to do with every file that is none", async () => {
    const wrong = [file("photo.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47])), file("list.xlsx", new Uint8Array([0x50, 0x4b, 3, 4])), file("plan.pdf", "%PDF-1.7"), file("empty.txt", ""), file("notes.txt", "hello"), file("other.json", '{"a": 1}'), file("broken.json", '{"a": '), file("header.txt", "cds\trtype\tcurrstatus\treportingyear\n")];
    const { summary } = await load(wrong);
    expect(summary.years).toEqual([]);
    for (const { name } of wrong) {
      const notice = summary.notices.find((each) => each.file === name);
      expect(notice?.severity, name).toBe("error");
      expect(notice?.todo.length, name).toBeGreaterThan(20);
    }
    expect(summary.notices.at(-1)?.todo).toContain("or open the sample");
    expect(summary.notices.find((each) => each.file === "other.json")?.text).toContain("no plan that can be used");
  });

  it("says that a folder cannot be read", async () => {
    const folder: GivenFile = { ...file("folder", ""), name: "folder", size: 4096, lastModified: 1, slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")) }) };
    const { summary } = await load([folder]);
    expect(summary.notices[0]?.todo).toContain("If it is a folder");
  });

  it("never opens a picture of 2 GB", async () => {
    const picture = { ...streamed("huge.png", 2 ** 31, "", () => ""), slice: () => ({ arrayBuffer: async () => new Uint8Array([0x89, 0x50, 0x4e, 0x47]).buffer as ArrayBuffer }), stream: () => { throw new Error("the picture was opened"); } };
    const { summary } = await load([picture]);
    expect(summary.notices[0]?.text).toBe("This is a picture, not data.");
  });

  it("stops in a file of 2 GB of rows, and keeps the other files", async () => {
    const head = "cds\trtype\ttype\tstudentgroup\tcurrstatus\tstatuslevel\treportingyear\n";
    // No two rows are alike, and none can be used: the worst for the memory.
    const huge = streamed("suspdownload2023.txt", 2 ** 31, head, (number) => `${number}\tD\tUD\tALL\t3.1\t2\t2023\n`);
    let most = 0;
    const { summary } = await load([huge, ...named("eladownload2023")], { onProgress: ({ rows }) => (most = Math.max(most, rows)) });
    expect(most).toBeLessThan(MOST_ROWS + 10_000);
    expect(summary.notices.find(({ file: name }) => name === "suspdownload2023.txt")?.text).toContain("Reading stopped after 1,000,000 rows");
    expect(summary.years.map(({ year, given }) => [year, given])).toEqual([[2023, ["ela"]]]);
  }, 60_000);

  it("stops in a file of 2 GB that is a header and then no lines", async () => {
    const head = "cds\trtype\ttype\tstudentgroup\tcurrstatus\tstatuslevel\treportingyear\n";
    let most = 0;
    const { summary } = await load([streamed("suspdownload2023.txt", 2 ** 31, `${head}27660840000000\tD\tUD\tALL\t3.1\t2\t2023\n`, () => "0".repeat(200))], { onProgress: ({ bytes }) => (most = Math.max(most, bytes)) });
    expect(most).toBeLessThan(10_000_000);
    expect(summary.notices[0]?.text).toContain("hardly any rows");
  });

  it("does not read a list of 2 GB", async () => {
    const list = streamed("local.txt", 2 ** 31, "cds|priority|performance|year\n", () => "1|1|Met|2023\n");
    const { summary } = await load([list]);
    expect(summary.notices[0]?.text).toContain("far larger than any list");
  });

  it("stops when it is told to", async () => {
    const signal = { aborted: false };
    await expect(load(sample, { signal, onProgress: () => (signal.aborted = true) })).rejects.toMatchObject({ code: "aborted" });
  });

  it("lays the State's list beside the results", async () => {
    const list = 'CDcode,CDS,LEAname,ReportYear,SWDpriorities,TOMpriorities,TotalStudentGroups,AssistanceStatus2023\n5899004,58990040000000,"Delta Oaks, Unified",2023,D,*,1,"Differentiated Assistance, Year 1"\n';
    const { listed, completeLists, summary } = await load([...named("2023.txt"), file("list.csv", list)]);
    expect(listed.get("58990040000000")?.[0]).toMatchObject({ year: 2023, status: "differentiated", yearOfAssistance: 1, groups: { SWD: [4, 6] } });
    expect(completeLists).toEqual([2023]);
    expect(summary.notices).toEqual([]);
  });
});
