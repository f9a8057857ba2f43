import { render } from "preact";
import { DASHBOARD_PALETTE } from "@ssos/metrics/charts";
import { App } from "./views/app.tsx";
import { startClient } from "./worker/client.ts";
import BackgroundThread from "./worker/worker.ts?worker&inline";
import "./styles/base.css";
import "./styles/parts.css";
import "./styles/views.css";
import "./styles/print.css";

// One palette for charts and page.
for (const { colour, fill, ink } of DASHBOARD_PALETTE) {
  document.documentElement.style.setProperty(`--${colour}`, fill);
  document.documentElement.style.setProperty(`--${colour}-ink`, ink);
}

const root = document.getElementById("app");
if (root !== null) {
  const client = await startClient(() => new BackgroundThread());
  root.replaceChildren();
  render(<App client={client} />, root);
}
