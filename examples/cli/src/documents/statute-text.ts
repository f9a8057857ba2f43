import { z } from "zod";
import { findingSchema } from "@ssos/model/schemas";
import type { CitationCheckFinding, DriftReport, KnownDefect, NoProvisionCode, OfficialTextFinding, Provision, ProvisionDifference, ReferenceFinding, ScannedCitation, SectionChange, SectionVersion } from "@ssos/statute";
import { citationCheckFindingSchema, knownDefectSchema, provisionDifferenceSchema, provisionSchema, referenceFindingSchema, sectionChangeSchema, sectionVersionSchema } from "@ssos/statute/schemas";

/** A citation in {@link StatuteCitationsDocument}, in canonical text, with its line. */
export interface CitationLine extends Omit<ScannedCitation, "citation" | "through"> {
  readonly line: number;
  /** Null for a relative reference that nothing resolves. */
  readonly citation: string | null;
  readonly through?: string;
}

/** What `statute cite --format json` prints: the citations of a text, and those at fault. */
export interface StatuteCitationsDocument {
  readonly schema: "ssos/statute-citations/1";
  readonly file?: string;
  readonly date: string;
  readonly citations: readonly CitationLine[];
  readonly findings: readonly CitationCheckFinding[];
}

interface ProvisionAsked {
  readonly schema: "ssos/statute-provision/1";
  readonly citation: string;
  readonly date: string;
  /** The day whose text is shown: the pin of the citation, else the date asked. */
  readonly asOf: string;
}

/** A section by number and title; all its versions would be the whole history. */
interface SectionTitle {
  readonly number: string;
  readonly title: string;
}

/** What `statute at --format json` prints: a provision on a day, or why there is none. */
export type StatuteProvisionDocument =
  | (ProvisionAsked & { readonly ok: true; readonly status: "operative" | "inoperative" | "not-yet-operative"; readonly section: SectionTitle; readonly version: SectionVersion; readonly path: readonly Provision[]; readonly url: string })
  | (ProvisionAsked & {
      readonly ok: false;
      readonly code: NoProvisionCode;
      readonly section?: SectionTitle;
      readonly version?: SectionVersion;
      /** Sections that were probably meant, the likeliest first. */
      readonly meant?: readonly string[];
    });

/** What `statute changes --format json` prints: what happened to the code after `from`, up to and on `to`. */
export interface StatuteChangesDocument {
  readonly schema: "ssos/statute-changes/1";
  readonly from: string;
  readonly to: string;
  readonly citation?: string;
  readonly changes: readonly SectionChange[];
}

/** What `statute check --format json` prints: faults of the code's own references, found by rules and by reading. */
export interface StatuteCheckDocument {
  readonly schema: "ssos/statute-check/1";
  readonly date: string;
  readonly findings: readonly ReferenceFinding[];
  readonly judgements: readonly KnownDefect[];
}

/** A section in {@link StatuteDriftDocument}; versions are named by their first day. */
export type DriftLine = (
  | (Omit<Extract<DriftReport, { readonly ok: true }>, "version" | "nearest"> & { readonly version: string; readonly nearest: string })
  | Extract<DriftReport, { readonly ok: false }>
) & { readonly findings: readonly OfficialTextFinding[] };

/** What `statute drift --format json` prints: an official text beside what is held here. */
export interface StatuteDriftDocument {
  readonly schema: "ssos/statute-drift/1";
  readonly file: string;
  readonly date: string;
  readonly sections: readonly DriftLine[];
}

const date = z.iso.date();
const place = z.int().min(0);
const citation = z.string();

const citationLine: z.ZodType<CitationLine> = z.strictObject({
  line: z.int().min(1),
  citation: citation.nullable(),
  through: citation.exactOptional(),
  start: place,
  end: place,
  text: z.string(),
  form: z.enum(["short", "long", "relative"]),
  onwards: z.literal(true).exactOptional(),
  former: z.literal(true).exactOptional(),
});

/** Checks what `statute cite --format json` prints. */
export const statuteCitationsDocumentSchema: z.ZodType<StatuteCitationsDocument> = z.strictObject({
  schema: z.literal("ssos/statute-citations/1"),
  file: z.string().exactOptional(),
  date,
  citations: z.array(citationLine),
  findings: z.array(citationCheckFindingSchema),
});

const asked = { schema: z.literal("ssos/statute-provision/1"), citation, date, asOf: date };
const section: z.ZodType<SectionTitle> = z.strictObject({ number: z.string(), title: z.string() });

/** Checks what `statute at --format json` prints. */
export const statuteProvisionDocumentSchema: z.ZodType<StatuteProvisionDocument> = z.discriminatedUnion("ok", [
  z.strictObject({ ...asked, ok: z.literal(true), status: z.enum(["operative", "inoperative", "not-yet-operative"]), section, version: sectionVersionSchema, path: z.array(provisionSchema), url: z.url() }),
  z.strictObject({
    ...asked,
    ok: z.literal(false),
    code: z.enum(["other-code", "unknown-section", "before-first-version", "version-not-known", "repealed", "no-such-provision", "provision-not-seen", "text-not-seen"]),
    section: section.exactOptional(),
    version: sectionVersionSchema.exactOptional(),
    meant: z.array(citation).exactOptional(),
  }),
]);

/** Checks what `statute changes --format json` prints. */
export const statuteChangesDocumentSchema: z.ZodType<StatuteChangesDocument> = z.strictObject({
  schema: z.literal("ssos/statute-changes/1"),
  from: date,
  to: date,
  citation: citation.exactOptional(),
  changes: z.array(sectionChangeSchema),
});

/** Checks what `statute check --format json` prints. */
export const statuteCheckDocumentSchema: z.ZodType<StatuteCheckDocument> = z.strictObject({
  schema: z.literal("ssos/statute-check/1"),
  date,
  findings: z.array(referenceFindingSchema),
  judgements: z.array(knownDefectSchema),
});

const labels = z.array(z.string());
// Codes of findings are checked as texts: a document of a newer version may know more of them.
const findings = z.array(findingSchema) as unknown as z.ZodType<readonly OfficialTextFinding[]>;
const differences: z.ZodType<readonly ProvisionDifference[]> = z.array(provisionDifferenceSchema);

const driftLine: z.ZodType<DriftLine> = z.discriminatedUnion("ok", [
  z.strictObject({ ok: z.literal(true), number: z.string(), version: date, enactment: z.string().exactOptional(), differences, notHeld: z.array(labels), nearest: date, findings }),
  z.strictObject({ ok: z.literal(false), number: z.string().nullable(), code: z.enum(["unknown-section", "no-version", "text-not-seen"]), findings }),
]);

/** Checks what `statute drift --format json` prints. */
export const statuteDriftDocumentSchema: z.ZodType<StatuteDriftDocument> = z.strictObject({ schema: z.literal("ssos/statute-drift/1"), file: z.string(), date, sections: z.array(driftLine) });
