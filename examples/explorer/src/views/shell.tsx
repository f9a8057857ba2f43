import type { Explorer, ExplorerActions } from "../state/use-explorer.ts";

/** Name of the page and the Dashboard that is shown. */
export function Header({ explorer, actions }: { readonly explorer: Explorer; readonly actions: ExplorerActions }) {
  const { phase, overview, summary } = explorer;
  return (
    <header class="top">
      <a class="brand" href="#/">
        <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
          {["red", "orange", "yellow", "green", "blue"].map((colour, index) => (
            <rect key={colour} x={2 + index * 6} y={22 - index * 5} width="4" height={8 + index * 5} rx="1.5" class={`fill-${colour}`} />
          ))}
        </svg>
        <span>
          System of Support <b>Explorer</b>
        </span>
      </a>
      {phase === "ready" && overview !== undefined && summary !== undefined && (
        <>
          {explorer.isSample && <span class="tag">Sample, invented data</span>}
          <label class="field inline">
            <span>Dashboard</span>
            <select value={overview.year} onChange={({ currentTarget }) => actions.choose(Number(currentTarget.value) as typeof overview.year)}>
              {summary.years.map(({ year }) => (
                <option key={year} value={year}>
                  {year}
                </option>
              ))}
            </select>
          </label>
          <button type="button" onClick={actions.clear}>
            Start over
          </button>
        </>
      )}
    </header>
  );
}

/** What the page is not, on every view. */
export function Footer() {
  return (
    <footer class="bottom">
      <p>Computed in this page from the files you open. Nothing is sent anywhere. No official determination: those are made by the California Department of Education.</p>
    </footer>
  );
}
