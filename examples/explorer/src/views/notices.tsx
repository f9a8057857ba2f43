import type { Notice } from "../engine/notice.ts";

const MARKS = { error: "Not used", warning: "Look", info: "Note" } as const;

/** What was noticed about the files, each with what to do. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <ul class="notices">
      {notices.map(({ severity, file, text, todo }, index) => (
        <li key={index} class={`notice ${severity}`}>
          <strong class="mark">{MARKS[severity]}</strong>
          <div>
            {file !== undefined && <code>{file}</code>} {text} <span class="todo">{todo}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}
