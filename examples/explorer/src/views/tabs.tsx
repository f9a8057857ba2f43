/** Parts of a page as links, so that each has its address. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly { readonly name: string; readonly href: string; readonly current: boolean }[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map(({ name, href, current }) => (
        <a key={name} href={href} aria-current={current ? "page" : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
