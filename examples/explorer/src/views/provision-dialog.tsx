import { useEffect, useRef, useState } from "preact/hooks";
import { provisionView, type ProvisionLine } from "../models/provision.ts";
import { Citation } from "./citation.tsx";

/** A provision on a day: what it is about in our own words, what it refers to, and the way to the official text. */
export function ProvisionDialog({ citation, date, close }: { readonly citation: string; readonly date: string; readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState({ citation, date });
  useEffect(() => dialog.current?.showModal(), []);
  const view = provisionView(asked.citation, asked.date);
  const go = (next: string) => setAsked({ ...asked, citation: next });
  // A citation that is pinned to a day gives way to the day chosen here.
  const on = (day: string) => setAsked({ citation: asked.citation.replace(/@.*$/, ""), date: day });
  return (
    <dialog ref={dialog} class="provision" aria-labelledby="provision" onClose={close} onClick={({ target }) => target === dialog.current && dialog.current?.close()}>
      <div class="inside">
        <div class="row spread top-line">
          <div>
            <p class="kicker">{view.section}</p>
            <h2 id="provision">{view.citation}</h2>
          </div>
          <button type="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </div>
        <p class="calm">{view.long}</p>
        <div class="row">
          <label class="field">
            <span>As it stood on</span>
            <input type="date" value={view.asOf} onChange={({ currentTarget }) => on(currentTarget.value)} />
          </label>
          {view.pinned && <p class="calm">The citation itself names this day.</p>}
        </div>
        <div aria-live="polite">
          {view.problem !== undefined && <p class="notice warning">{view.problem}</p>}
          {view.warning !== undefined && <p class="notice info">{view.warning}</p>}
          {view.path.length > 0 && (
            <ol class="path">
              {view.path.map((line) => (
                <li key={line.citation}>
                  <Line line={line} go={go} />
                </li>
              ))}
            </ol>
          )}
          {view.parts.length > 0 && (
            <>
              <h3>Its parts</h3>
              <ul class="parts">
                {view.parts.map((line) => (
                  <li key={line.citation}>
                    <Line line={line} go={go} link />
                  </li>
                ))}
              </ul>
            </>
          )}
          {view.version !== undefined && (
            <dl class="version">
              <dt>Made by</dt>
              <dd>{view.version.made}: {view.version.changed}</dd>
              <dt>Governs from</dt>
              <dd>{view.version.from}; {view.version.until}</dd>
              <dt>How sure</dt>
              <dd>{view.version.confidence}; {view.version.read}{view.version.note === undefined ? "" : `. ${view.version.note}`}</dd>
            </dl>
          )}
        </div>
        {view.changes.length > 0 && (
          <>
            <h3>The section changed on</h3>
            <ul class="citations">
              {view.changes.map(({ date: day, bill }) => (
                <li key={`${day}${bill}`}>
                  <button type="button" class="cite" aria-pressed={day === view.asOf} onClick={() => on(day)}>
                    {day} {bill}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        <p class="calm">
          Told in our own words; labels and references are the Code's. <a href={view.officialText} target="_blank" rel="noreferrer">Official text of today</a> (opens the Legislature's site)
        </p>
      </div>
    </dialog>
  );
}

function Line({ line, go, link = false }: { readonly line: ProvisionLine; readonly go: (citation: string) => void; readonly link?: boolean }) {
  const { label, about, figures, refs, citation } = line;
  return (
    <>
      {link ? <Citation citation={`(${label})`} open={() => go(citation)} /> : <b class="label">({label})</b>} {about || "no words of its own"}
      {figures.length > 0 && <span class="calm"> Figures: {figures.join(", ")}.</span>}
      {refs.length > 0 && (
        <span class="refs">
          {" "}
          refers to{" "}
          {refs.map((ref) => (
            <Citation key={ref} citation={ref} open={() => go(ref)} />
          ))}
        </span>
      )}
    </>
  );
}
