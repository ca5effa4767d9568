import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** End to end: the built server, a copied demo district, a real Chromium. One file after another: they share two cores and a browser. */
export default defineConfig({
  root: at("../.."),
  resolve: { alias: { "~": at("../../app"), "#db": at("../../db"), "#tests": at("..") } },
  test: {
    environment: "node",
    include: ["tests/e2e/**/*.test.ts"],
    globalSetup: ["tests/e2e/support/base-district.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: { TZ: "UTC" },
  },
})
