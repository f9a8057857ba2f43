// Writes docs/exchange.md: the forms in which determinations leave, the JSON Schemas that are published (after they were generated), and our terms in CEDS and Ed-Fi.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { importSource } from "./import-source.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const model = await importSource("packages/model/src/index.ts");
const { PRINTED } = await importSource("examples/cli/src/documents/printed.ts");
const PACKAGES = ["model", "statute", "eligibility", "lcap-alignment", "metrics"];

writeFileSync(
  `${root}docs/exchange.md`,
  [
    "# Exchange",
    "Made by `npm run generate` from the packages' own data; do not edit. How to get each form without a clone: [from a notebook, Python or R](guides/notebooks.md).",
    "## Forms of determinations",
    table(
      ["form", "command", "function", "one record is"],
      [
        ["JSON document, `ssos/determinations/1`", "`determine --format json`", "`determinationsDocument`", "everything: LEAs, sources with their hashes, rows read, findings, on request traces"],
        ["JSON Lines", "`determine --format jsonl`", "`jsonLines` over determinations", "an LEA"],
        ["JSON Lines of rows", "`determine --format jsonl-groups`", "`jsonLines` over `toTable`", "an LEA and student group"],
        ["CSV", "`determine --format csv`", "`csvText` over `toTable`", "an LEA and student group"],
        ["Parquet", "[examples/exchange](../examples/exchange/README.md)", "none: a library writes it", "an LEA and student group"],
        ["Ed-Fi accountability ratings", "`determine --format edfi`, `edfi-groups`", "`accountabilityRatings`", "a rating of an LEA, or of its student group"],
      ],
    ),
    "All forms say the same. An answer that is open is there as `cannot-determine`, never left out; `complete` tells whether every method of the year was evaluated. Codes are text, save in Ed-Fi.",
    "CSV is safe against formulas: a text that begins with `=`, `+`, `-`, `@`, a tab or a line break gets an apostrophe before it. A program that wants the bare text reads JSON Lines.",
    "## Small groups",
    "Outcomes, letters, priorities and levels are no counts and are not protected. The only numbers of pupils in a determination are the group sizes in traces of 2019, 2022 and 2023: sizes of 1 to 10 are left out of every form, and the step keeps its answer, so that the trace replays (`protectedTrace`). Charts hide small groups by themselves.",
    "## Ed-Fi accountability ratings",
    "`accountabilityRatings` writes what an Ed-Fi API takes by POST at `accountabilityRatings`. Names, types and lengths were read in the Alliance's API specification (`verified`); what goes in is chosen here (`assumed`), as the standard has no codes for it.",
    table(
      ["property", "required", "what goes in"],
      [
        ["`ratingTitle`, part of the key, at most 60 characters", "yes", "`Differentiated assistance`; for a group with its code, such as `Differentiated assistance, SWD`"],
        ["`educationOrganizationReference.educationOrganizationId`, part of the key, a whole number", "yes", "the CDS code as a number, or what your function gives; padded to 14 digits it is the code again"],
        ["`schoolYearTypeReference.schoolYear`, part of the key", "yes", "the year of the Dashboard, which is that in which the reported school year ends"],
        ["`rating`, at most 35 characters", "yes", "`Eligible`, `Not eligible`, `Not eligible, incomplete` (methods not evaluated), `Cannot determine`, `Not applicable`; for an eligible group its state priorities, such as `Eligible: 4 6`"],
        ["`ratingDate`", "no", "`--date`; nobody else knows it"],
        ["`ratingOrganization`, at most 35 characters", "no", "`--organization`: who computed. Not the CDE, whose determination this is not"],
        ["`ratingProgram`, at most 30 characters", "no", "`Statewide System of Support`"],
      ],
    ),
    "```sh\nnpm --silent start -- --format edfi --organization \"Example County Office\" --date 2023-12-15 > ratings.json\n```",
    "No Ed-Fi API was at hand: the ratings are checked against the specification's types and lengths, not against a server.",
    "## JSON Schemas",
    "Each package publishes JSON Schemas (draft 2020-12) of its records in `json-schema/`, made from its zod schemas and checked to agree with them; `@ssos/model/json-schema/ssos.model.Trace.json` is such a path. References between the schemas of a package go by file name. `schema NAME` of the command line prints one in a single piece.",
    table(["package", "records"], PACKAGES.map((name) => [`@ssos/${name}`, schemasOf(name).join(", ")])),
    "### What commands print",
    "Each command prints one document with `--format json`, and says in `schema` which. Its JSON Schema is in the command line itself, also in `ssos.mjs`: `schema ssos/levels/1` and `schema LevelsDocument` print the same. Where a command puts the document together, the types are in [documents](../examples/cli/src/documents); the others are of the packages above. Nothing else is in a document: every property is named in its schema, save in findings and formulas.",
    table(["command", "`schema`", "record"], PRINTED.map(({ command, schema, record }) => [`\`${command}\``, `\`${schema}\``, record])),
    "## Our terms in CEDS and Ed-Fi",
    "What the Common Education Data Standards (CEDS) and the Ed-Fi Data Standard have for our terms. `same`: the same thing. `wider`: it holds ours among others. `related`: such as the attribute of a pupil by which a group is formed; both standards describe pupils, the State's files groups. `none`: nothing was found, which is no proof. No number of an element is from memory: what was not read has none.",
    ...[
      ["Identifiers and years", model.identifierCrosswalk],
      ["Student groups", model.studentGroupCrosswalk],
      ["Indicators", model.indicatorCrosswalk],
      ["Decisions", model.decisionCrosswalk],
    ].flatMap(([title, entries]) => [`### ${title}`, table(["term", "CEDS", "Ed-Fi"], entries.map(({ term, name, ceds, edFi }) => [`${name} (\`${term}\`)`, counterpart(ceds), counterpart(edFi)]))]),
    "### Read in",
    Object.values(model.CROSSWALK_SOURCES).map(({ id, title, publisher, url }) => `- \`${id}\`: [${title}](${url}), ${publisher}`).join("\n"),
    "The same as data: `identifierCrosswalk`, `studentGroupCrosswalk`, `indicatorCrosswalk` and `decisionCrosswalk` of `@ssos/model`.",
  ].join("\n\n") + "\n",
);

function table(headings, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

function schemasOf(name) {
  return readdirSync(`${root}packages/${name}/json-schema`)
    .filter((file) => JSON.parse(readFileSync(`${root}packages/${name}/json-schema/${file}`, "utf8")).$schema !== undefined)
    .map((file) => file.split(".").at(-2))
    .sort();
}

function counterpart({ fit, id, name, note, source, confidence }) {
  if (fit === "none") return "none";
  const what = [id === undefined ? "" : `\`${id}\``, name ?? ""].filter((part) => part !== "").join(" ");
  return `${what} (${fit}, ${confidence}${source === undefined ? "" : `, \`${source}\``})${note === undefined ? "" : `. ${note}`}`;
}
