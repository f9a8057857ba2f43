import { readMoney, readPercent, type Written } from "../plan/amount.ts";
import type { FundTotals, PlannedRow, PlannedTable } from "../plan/tables.ts";
import { of, worksheet, type Figure } from "./figure.ts";

const FUNDS = ["lcff", "otherState", "local", "federal"] as const;

/**
 * Calculates Total Funds of an action: the four funds added.
 *
 * @param row - a row of Table 1
 * @returns no value when a fund's cell is missing or unreadable; a dash is zero
 * @example
 * ```ts
 * rowTotal({ lcff: "$409,814", otherState: "-", local: 0, federal: "1,000.50" }).value // => "410814.5"
 * rowTotal({ lcff: "$409,814" }).missing // => ["otherState", "local", "federal"]
 * ```
 */
export function rowTotal(row: FundTotals): Figure {
  const sheet = worksheet("ROW_TOTAL");
  return sheet.end(
    "dollars",
    sheet.column(
      "total",
      FUNDS.map((fund) => ({ fact: fund, read: readMoney(row[fund]) })),
    ),
  );
}

/**
 * Calculates Total Non-personnel of an action: total funds less personnel.
 *
 * @param row - a row of Table 1 with its printed total
 * @example
 * ```ts
 * rowNonPersonnel({ total: "18,337,592", personnel: "17,910,692" }).value // => "426900"
 * ```
 */
export function rowNonPersonnel(row: Pick<FundTotals, "total" | "personnel">): Figure {
  const sheet = worksheet("ROW_NONPERS");
  return sheet.end(
    "dollars",
    sheet.calculate("nonPersonnel", "difference", of(sheet.money("total", "total", row.total)), of(sheet.money("personnel", "personnel", row.personnel))),
  );
}

/**
 * Calculates the column totals of Table 1 (EC 52064(b)(3)).
 *
 * @param rows - all actions
 * @example
 * ```ts
 * plannedTotals([{ goal: "1", action: "1.1", lcff: 5 }, { goal: "1", action: "1.2", lcff: "$7" }]).lcff.value // => "12"
 * ```
 */
export function plannedTotals(rows: readonly PlannedRow[]): Readonly<Record<keyof FundTotals, Figure>> {
  const column = (name: keyof FundTotals): Figure => {
    const sheet = worksheet("T1_TOTALS", ["EC 52064(b)(3)"]);
    return sheet.end(
      "dollars",
      sheet.column(
        name,
        rows.map((row) => ({ fact: `${row.action}/${name}`, read: readMoney(row[name]) })),
      ),
    );
  };
  return {
    lcff: column("lcff"),
    otherState: column("otherState"),
    local: column("local"),
    federal: column("federal"),
    total: column("total"),
    personnel: column("personnel"),
    nonPersonnel: column("nonPersonnel"),
  };
}

/**
 * Adds the printed totals of the four funds, which must give the printed total of all funds.
 *
 * **When to use** to check a total without its rows; {@link plannedTotals} works from the rows.
 *
 * @param totals - printed totals of Table 1
 * @example
 * ```ts
 * totalOfFunds({ lcff: "6546318.50", otherState: "8844902.50", local: 569220, federal: 2377151 }).value // => "18337592"
 * ```
 */
export function totalOfFunds(totals: FundTotals): Figure {
  const sheet = worksheet("T1_TOTALS", ["EC 52064(b)(3)"]);
  return sheet.end(
    "dollars",
    sheet.column(
      "total",
      FUNDS.map((fund) => ({ fact: `totals/${fund}`, read: readMoney(totals[fund]) })),
    ),
  );
}

/**
 * Adds the printed totals of personnel and non-personnel, which must also give the printed total of all funds.
 *
 * @param totals - printed totals of Table 1
 * @example
 * ```ts
 * totalOfPersonnel({ personnel: 17910692, nonPersonnel: 426900 }).value // => "18337592"
 * ```
 */
export function totalOfPersonnel(totals: Pick<FundTotals, "personnel" | "nonPersonnel">): Figure {
  const sheet = worksheet("T1_TOTALS", ["EC 52064(b)(3)"]);
  return sheet.end(
    "dollars",
    sheet.column(
      "total",
      (["personnel", "nonPersonnel"] as const).map((part) => ({ fact: `totals/${part}`, read: readMoney(totals[part]) })),
    ),
  );
}

/**
 * Calculates item 3, the percentage by which services must be increased or improved: item 2 of item 1 (EC 52064(b)(5)).
 *
 * @param table - Table 1
 * @returns no value without base grant, or with a base grant of zero
 * @example
 * ```ts
 * projectedPercentage({ baseGrant: 40, supplementalConcentration: 5 }).value // => "12.5"
 * ```
 */
export function projectedPercentage(table: Pick<PlannedTable, "baseGrant" | "supplementalConcentration">): Figure {
  const sheet = worksheet("I3", ["EC 52064(b)(5)"]);
  const base = sheet.money("item1", "planned/baseGrant", table.baseGrant);
  const grants = sheet.money("item2", "planned/supplementalConcentration", table.supplementalConcentration);
  return sheet.end("percent", sheet.calculate("item3", "quotient", of(sheet.calculate("hundredfold", "product", of(grants), "100")), of(base)));
}

/**
 * Calculates the total percentage for the coming year: item 3 and the carryover of the year before.
 *
 * @param table - Table 1
 * @param options - `carryover`: the unrounded percentage, where last year's table is at hand; else the typed cell counts
 * @example
 * ```ts
 * totalPercentage({ baseGrant: 100, supplementalConcentration: 13, carryoverPercentage: "1.26%" }).value // => "14.26"
 * ```
 */
export function totalPercentage(
  table: Pick<PlannedTable, "baseGrant" | "supplementalConcentration" | "carryoverPercentage">,
  options: { readonly carryover?: Written } = {},
): Figure {
  const sheet = worksheet("TOTALREQ", ["EC 42238.07(e)"]);
  const base = sheet.money("item1", "planned/baseGrant", table.baseGrant);
  const grants = sheet.money("item2", "planned/supplementalConcentration", table.supplementalConcentration);
  const carried = sheet.percent("carryover", "planned/carryoverPercentage", options.carryover ?? table.carryoverPercentage);
  const own = sheet.calculate("item3", "quotient", of(sheet.calculate("hundredfold", "product", of(grants), "100")), of(base));
  return sheet.end("percent", sheet.calculate("total", "sum", of(own), of(carried)));
}

/**
 * Calculates the planned percentage of improved services of one action: what it would cost, of the base grant, to the nearest hundredth.
 *
 * @param estimatedCost - the cost if the improvement were paid for
 * @param baseGrant - item 1
 * @example
 * ```ts
 * improvedServicesPercentage("$165,000", 28135248).value // => "0.59"
 * ```
 */
export function improvedServicesPercentage(estimatedCost: Written | undefined, baseGrant: Written | undefined): Figure {
  const sheet = worksheet("PPIS", ["EC 52064(b)(6)(B)(ii)"]);
  const cost = sheet.money("cost", "estimatedCost", estimatedCost);
  const base = sheet.money("item1", "planned/baseGrant", baseGrant);
  const share = sheet.calculate("share", "quotient", of(sheet.calculate("hundredfold", "product", of(cost), "100")), of(base));
  return sheet.end("percent", sheet.calculate("rounded", "round", of(share), 2));
}

/** Contributing rows' cells of a column; an empty percentage of a funded action is none planned. @internal */
export function contributingCells(rows: readonly PlannedRow[], column: "lcff" | "plannedPercentage") {
  return rows
    .filter((row) => row.contributing === true)
    .map((row) => {
      const read = column === "lcff" ? readMoney(row.lcff) : readPercent(row.plannedPercentage);
      return { fact: `${row.action}/${column}`, read: column === "plannedPercentage" && read.form === "empty" ? { value: "0", form: "empty" as const } : read };
    });
}
