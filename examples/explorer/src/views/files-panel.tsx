import type { LoadSummary } from "../engine/load.ts";
import type { ExplorerActions } from "../state/use-explorer.ts";
import { FileButton } from "./drop-target.tsx";
import { Notices } from "./notices.tsx";
import { Scroll } from "./scroll.tsx";

/** Which files were read, where their rows went, and what was noticed. */
export function FilesPanel({ summary, actions }: { readonly summary: LoadSummary; readonly actions: ExplorerActions }) {
  const { files, notices } = summary;
  const serious = notices.filter(({ severity }) => severity !== "info").length;
  return (
    <details class="panel" open={notices.some(({ severity }) => severity === "error")}>
      <summary>
        {files.length} files{serious > 0 ? `, ${serious} to look at` : ", no remarks"}
      </summary>
      <Notices notices={notices} />
      <Scroll label="Files">
        <table class="plain">
          <caption>Every row is used, ignored for a reason, or rejected.</caption>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">What it is</th>
              <th scope="col" class="number">Rows</th>
              <th scope="col" class="number">Used</th>
              <th scope="col" class="number">Ignored</th>
              <th scope="col" class="number">Rejected</th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ name, what, read, used, ignored, rejected }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{what}</td>
                <td class="number">{read.toLocaleString("en-US")}</td>
                <td class="number">{used.toLocaleString("en-US")}</td>
                <td class="number">{ignored.toLocaleString("en-US")}</td>
                <td class="number">{rejected.toLocaleString("en-US")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <div class="row">
        <FileButton label="Add files" onFiles={actions.add} />
      </div>
    </details>
  );
}
