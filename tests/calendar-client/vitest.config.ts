import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** With a calendar program that is not ours: what it makes of our calendars. */
export default defineConfig({
  root: at("../.."),
  resolve: { alias: { "~": at("../../app"), "#db": at("../../db"), "#tests": at("..") } },
  test: { environment: "node", include: ["tests/calendar-client/**/*.test.ts"], testTimeout: 60_000, env: { TZ: "UTC" } },
})
