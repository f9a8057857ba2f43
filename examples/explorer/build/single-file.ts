import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/**
 * Puts script and style into the page itself, with a policy that allows these and nothing else: no address can be
 * reached from it, whatever the script does. One file, which works from a server, from a folder and from a mail.
 */
export function singleFile(): Plugin {
  return {
    name: "single-file",
    enforce: "post",
    apply: "build",
    generateBundle(_, bundle) {
      const page = Object.values(bundle).find((file) => file.fileName.endsWith(".html"));
      const script = Object.values(bundle).find((file) => file.type === "chunk" && file.isEntry);
      const style = Object.values(bundle).find((file) => file.fileName.endsWith(".css"));
      if (page?.type !== "asset" || script?.type !== "chunk" || style?.type !== "asset") throw new Error("expected one page, one script and one style");
      // Text that would end the element early.
      const code = script.code.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
      const css = String(style.source);
      const policy = ["default-src 'none'", `script-src '${hashOf(code)}' blob: 'wasm-unsafe-eval'`, "worker-src blob:", `style-src '${hashOf(css)}'`, "img-src data:", "base-uri 'none'", "form-action 'none'"].join("; ");
      page.source = String(page.source)
        .replace(/\s*<link rel="stylesheet"[^>]*>/, "")
        .replace(/\s*<script type="module"[^>]*><\/script>/, "")
        .replace("<head>", () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
        .replace("</head>", () => `  <style>${css}</style>\n  </head>`)
        .replace("</body>", () => `  <script type="module">${code}</script>\n  </body>`);
      delete bundle[script.fileName];
      delete bundle[style.fileName];
    },
  };
}

const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;
