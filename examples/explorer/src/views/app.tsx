import { useState } from "preact/hooks";
import type { Client } from "../worker/client.ts";
import { sampleFiles } from "../sample/sample-files.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useRoute } from "../state/use-route.ts";
import { CountyPage } from "./county-page.tsx";
import { DropTarget } from "./drop-target.tsx";
import { LeaPage } from "./lea-page.tsx";
import { ProvisionDialog } from "./provision-dialog.tsx";
import { Reading } from "./reading.tsx";
import { Header, Footer } from "./shell.tsx";
import { Start } from "./start.tsx";

/** The page: one of start, reading, county and LEA, in the same frame. */
export function App({ client }: { readonly client: Client }) {
  const [explorer, actions] = useExplorer(client);
  const route = useRoute();
  const [cited, setCited] = useState<{ readonly citation: string; readonly date: string }>();
  const { phase, overview, summary } = explorer;
  const page = phase !== "ready" || overview === undefined ? phase : route.page;

  return (
    <DropTarget onFiles={(files) => actions.add(files)}>
      <a class="skip" href="#content" onClick={skipToContent}>
        Skip to content
      </a>
      <Header explorer={explorer} actions={actions} />
      <main id="content" tabIndex={-1}>
        {client.where === "page" && (
          <p class="notice warning" role="status">
            <strong>This browser gave the page no background thread.</strong> Everything is computed in the page itself, in slices: a whole State takes longer, and the page may stutter. To change that, open the page in a current browser without a policy that blocks workers, or serve its folder from a web server.
          </p>
        )}
        {phase === "reading" && <Reading progress={explorer.progress} cancel={actions.cancel} />}
        {phase === "empty" && <Start explorer={explorer} onFiles={actions.add} openSample={() => actions.add(sampleFiles(), true)} />}
        {page === "county" && overview !== undefined && summary !== undefined && route.page === "county" && <CountyPage overview={overview} summary={summary} route={route} explorer={explorer} actions={actions} />}
        {page === "lea" && overview !== undefined && route.page === "lea" && <LeaPage key={route.cds} client={client} overview={overview} route={route} plan={summary?.plan} cite={(citation, date) => setCited({ citation, date })} />}
        {page === "start" && overview !== undefined && <Start explorer={explorer} onFiles={actions.add} openSample={() => actions.add(sampleFiles(), true)} />}
      </main>
      <Footer />
      {cited !== undefined && <ProvisionDialog {...cited} close={() => setCited(undefined)} />}
    </DropTarget>
  );
}

/** The address after `#` is taken by routes, so that the jump is made by hand. */
function skipToContent(event: Event) {
  event.preventDefault();
  document.getElementById("content")?.focus();
}
