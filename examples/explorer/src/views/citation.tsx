/** Opens a provision on a day. */
export type Cite = (citation: string, date: string) => void;

/** A citation that opens its provision. */
export function Citation({ citation, open }: { readonly citation: string; readonly open: () => void }) {
  return (
    <button type="button" class="cite" aria-haspopup="dialog" onClick={open}>
      {citation}
    </button>
  );
}
