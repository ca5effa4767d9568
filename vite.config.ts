import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { vitePlugin as remix } from "@remix-run/dev"
import autoprefixer from "autoprefixer"
import tailwindcss from "tailwindcss"
import { denyImports } from "vite-env-only"
import { defineConfig } from "vitest/config"
import { theme } from "./app/components/theme"

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true
  }
}

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const isVitest = process.env.VITEST !== undefined

/** Entry points that plain node runs: the web server, the command line and the killable child processes. */
const nodeEntries = {
  main: "app/server/main.ts",
  cli: "app/cli/main.ts",
  "jobs/workbook": "app/jobs/workbook.ts",
  "jobs/impact": "app/jobs/impact.ts",
  "jobs/doctor": "app/jobs/doctor.ts",
  "jobs/assessment": "app/jobs/assessment.ts",
  "jobs/indicators": "app/jobs/indicators.ts",
  "jobs/suggestions": "app/jobs/suggestions.ts",
}

export default defineConfig(({ mode, command }) => ({
  resolve: { alias: { "~": at("./app"), "#db": at("./db"), "#tests": at("./tests") } },
  css: {
    postcss: {
      plugins: [
        tailwindcss({ content: ["./app/**/*.{ts,tsx}"], darkMode: "media", ...theme }),
        autoprefixer({ overrideBrowserslist: ["chrome >= 86", "safari >= 14", "firefox >= 78"] }),
      ],
    },
  },
  plugins: [
    // The build alone: the development server's search for styles asks for server modules in the browser's name, to no effect.
    !isVitest &&
      mode !== "server" &&
      command === "build" &&
      denyImports({ client: { files: ["db/**"], specifiers: ["better-sqlite3", /^drizzle-orm/, /^node:/] } }),
    !isVitest &&
      mode !== "server" &&
      remix({
        appDirectory: "app",
        future: {
          v3_fetcherPersist: true,
          v3_relativeSplatPath: true,
          v3_throwAbortReason: true,
          v3_singleFetch: true,
          v3_lazyRouteDiscovery: true,
          v3_routeConfig: true,
        },
      }),
  ],
  ssr: { external: ["better-sqlite3"] },
  build: {
    target: mode === "server" ? "node20" : "es2020",
    ...(mode === "server" && {
      ssr: true,
      outDir: "build",
      emptyOutDir: false,
      rollupOptions: { input: nodeEntries, output: { entryFileNames: "[name].js" } },
    }),
  },
  ...(mode === "server" && { publicDir: false as const }),
  test: {
    environment: "node",
    include: ["tests/{unit,integration}/**/*.test.ts", "tests/{unit,integration}/**/*.test.tsx"],
    testTimeout: 90_000,
    hookTimeout: 180_000,
    // the html file of the report has its looks in it
    css: { include: /report-paper\.css/ },
    env: { TZ: "UTC", DATA_DIR: join(tmpdir(), "shicheng-test-data") },
  },
}))
