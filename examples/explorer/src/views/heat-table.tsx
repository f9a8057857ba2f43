import type { LeaLine } from "../engine/overview.ts";
import { hashOf, type LeaTab } from "../state/route.ts";
import { OutcomePill } from "./level.tsx";
import { Scroll } from "./scroll.tsx";

/** A coloured cell: what is seen in it, unless it is empty, and what is said of it. */
export interface HeatCell {
  readonly class: string;
  readonly shown?: string;
  readonly words: string;
}

interface Arguments<Column extends string> {
  readonly label: string;
  readonly caption: string;
  readonly leas: readonly LeaLine[];
  readonly columns: readonly Column[];
  readonly names: Readonly<Record<Column, string>>;
  /** The page of an LEA that its name leads to. */
  readonly tab: LeaTab;
  readonly cell: (lea: LeaLine, column: Column) => HeatCell;
}

/** LEAs by something, in colours, with the outcome of each. */
export function HeatTable<Column extends string>({ label, caption, leas, columns, names, tab, cell }: Arguments<Column>) {
  return (
    <Scroll label={label}>
      <table class="heat">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">LEA</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {names[column]}
              </th>
            ))}
            <th scope="col">Assistance</th>
          </tr>
        </thead>
        <tbody>
          {leas.map((lea) => (
            <tr key={lea.cds}>
              <th scope="row">
                <a href={hashOf({ page: "lea", cds: lea.cds, tab })}>{lea.name}</a>
              </th>
              {columns.map((column) => (
                <Cell key={column} {...cell(lea, column)} />
              ))}
              <td>
                <OutcomePill outcome={lea.outcome} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Cell({ class: style, shown, words }: HeatCell) {
  return (
    <td class={style} {...(shown === undefined ? {} : { title: words })}>
      {shown !== undefined && <b aria-hidden="true">{shown}</b>}
      <span class="unseen">{words}</span>
    </td>
  );
}
