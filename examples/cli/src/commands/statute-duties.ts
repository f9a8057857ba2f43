import { Option, type Command } from "commander";
import { isIsoDate, type LeaKind } from "@ssos/model";
import { openQuestions } from "@ssos/statute";
import { ACTORS, actorName, actorOf, allDuties, dutiesOf, dutiesToward, dutyConfidence, MODALITIES, type Actor, type Duty, type Modality } from "@ssos/statute/duties";
import type { StatuteDutiesDocument } from "../documents/statute-norms.ts";
import { UsageError } from "../exit-codes.ts";

interface DutiesOptions {
  readonly actor?: string;
  readonly date: string;
  readonly modality?: Modality;
  readonly lea?: LeaKind;
  readonly dashboard?: string;
  readonly format: "json" | "text";
}

/** `statute duties`: what somebody must, may and must not do on a date, or what is owed to an identified LEA. */
export function addDuties(statute: Command): void {
  statute
    .command("duties")
    .description("Lists duties and powers on a date: of an actor, or around an LEA identified on a Dashboard.")
    .option("--actor <actor>", "whose: a code, a name or an abbreviation such as CS, SPI, CDE, CCEE, GLA; all when left out")
    .requiredOption("--date <date>", "ISO date")
    .addOption(new Option("--modality <modality>", "only what they").choices([...MODALITIES]))
    .addOption(new Option("--lea <kind>", "around an LEA of this kind").choices(["district", "coe", "charter"]))
    .option("--dashboard <year>", "with --lea: the Dashboard that identified it")
    .addOption(new Option("--format <format>", "output").choices(["json", "text"]).default("text"))
    .action(duties);
}

function duties(options: DutiesOptions): void {
  if (!isIsoDate(options.date)) throw new UsageError(`--date ${options.date}: is no date in the form YYYY-MM-DD`);
  const actor = options.actor === undefined ? undefined : actorFrom(options.actor);
  if ((options.lea === undefined) !== (options.dashboard === undefined)) throw new UsageError("--lea and --dashboard belong together");
  if (options.lea !== undefined) around(options.lea, yearFrom(options.dashboard ?? ""), actor, options);
  else held(actor, options);
}

function actorFrom(text: string): Actor {
  const actor = actorOf(text);
  if (actor === undefined) throw new UsageError(`--actor ${text}: is none of ${ACTORS.join(", ")}`);
  return actor;
}

function yearFrom(text: string): number {
  if (!/^20\d\d$/.test(text)) throw new UsageError(`--dashboard ${text}: is no year`);
  return Number(text);
}

function held(actor: Actor | undefined, { date, modality, format }: DutiesOptions): void {
  const answer = dutiesOf(allDuties, { asOf: date, ...(actor === undefined ? {} : { actor }), ...(modality === undefined ? {} : { modality }) });
  if (format === "json") return json({ schema: "ssos/statute-duties/1", date, ...(actor === undefined ? {} : { actor }), ...answer });
  const silent = answer.unread.length === 0 ? [] : ["", `Not read for this day: ${answer.unread.join(", ")}`];
  text([`${answer.duties.length} norms on ${date}${actor === undefined ? "" : ` for: ${actorName(actor)}`}`, ...linesOf(answer.duties, date), ...silent]);
}

function around(kind: LeaKind, dashboardYear: number, actor: Actor | undefined, { date, modality, format }: DutiesOptions): void {
  const answer = dutiesToward(allDuties, { kind, dashboardYear, asOf: date });
  const keep = (duty: Duty) => (actor === undefined || duty.actors.includes(actor)) && (modality === undefined || duty.modality === modality);
  const [owed, possibly] = [answer.duties.filter(keep), answer.possibly.filter(keep)];
  if (format === "json") return json({ schema: "ssos/statute-duties/1", date, kind, dashboardYear, ...(actor === undefined ? {} : { actor }), ...answer, duties: owed, possibly });
  const years = answer.duration?.minimumYears;
  text([
    `${owed.length} norms on ${date} around a ${kind} identified on the ${dashboardYear} Dashboard`,
    ...(answer.duration === undefined ? [] : [`At least: ${years === null || years === undefined ? "not stated" : `${years} years`} (${answer.duration.citation})`]),
    ...linesOf(owed, date),
    ...(possibly.length === 0 ? [] : ["", "Possibly still running on:", ...linesOf(possibly, date)]),
    ...(answer.openQuestions.length === 0 ? [] : ["", "Open questions:", ...answer.openQuestions.map((id) => `  ${id}: ${openQuestions[id].question}`)]),
  ]);
}

const VERBS: Readonly<Record<Modality, string>> = { shall: "shall", may: "may", "shall-not": "shall not", deemed: "is deemed to", definition: "by definition:" };

function linesOf(list: readonly Duty[], date: string): string[] {
  return list.map((duty) => {
    const { actors, modality, action, object, condition, term, citation, wayOf, partOf } = duty;
    const tail = [condition, term?.text].filter((part) => part !== undefined).join("; ");
    const confidence = dutyConfidence(duty, date);
    return `${wayOf === undefined && partOf === undefined ? "" : "  - "}${citation}: ${actors.map(actorName).join(" with ")} ${VERBS[modality]} ${action}${object === "-" ? "" : `: ${object}`}${tail === "" ? "" : ` (${tail})`}${confidence === "verified" ? "" : ` [${confidence}]`}`;
  });
}

function json(document: StatuteDutiesDocument): void {
  process.stdout.write(`${JSON.stringify(document)}\n`);
}

function text(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
