import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

/** The whole window takes files; a frame shows it while they hover. */
export function DropTarget({ onFiles, children }: { readonly onFiles: (files: readonly File[]) => void; readonly children: ComponentChildren }) {
  const [over, setOver] = useState(false);
  return (
    <div
      class={over ? "frame over" : "frame"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length > 0) onFiles(files);
      }}
    >
      {children}
    </div>
  );
}

/** A button that opens the browser's file dialog. */
export function FileButton({ onFiles, label, main = false }: { readonly onFiles: (files: readonly File[]) => void; readonly label: string; readonly main?: boolean }) {
  return (
    <label class={main ? "button main" : "button"}>
      {label}
      <input
        class="hidden"
        type="file"
        multiple
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
