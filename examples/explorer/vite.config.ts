import { defineConfig } from "vite";
import { singleFile } from "./build/single-file.ts";

export default defineConfig({
  plugins: [singleFile()],
  base: "./",
  build: { target: "es2023", modulePreload: false, assetsInlineLimit: 100_000_000, chunkSizeWarningLimit: 4000, reportCompressedSize: false },
});
