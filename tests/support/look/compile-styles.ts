/** The stylesheet as the build makes it. */
import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import autoprefixer from "autoprefixer"
import postcss from "postcss"
import tailwindcss from "tailwindcss"
import { theme } from "~/components/theme"

/** `app/styles.css` with every class that the app uses. */
export async function compileStyles(): Promise<string> {
  const source = await readFile("app/styles.css", "utf8")
  const require = createRequire(import.meta.url)
  const imports = [...source.matchAll(/@import "(tailwindcss\/\w+)";/g)].map(([, name]) => name ?? "")
  const layers = await Promise.all(imports.map((name) => readFile(require.resolve(`${name}.css`), "utf8")))
  const css = `${layers.join("\n")}\n${source.replace(/@import .*?;/g, "")}`
  const { css: compiled } = await postcss([
    tailwindcss({ content: ["./app/**/*.{ts,tsx}"], darkMode: "media", ...theme }),
    autoprefixer({ overrideBrowserslist: ["chrome >= 86", "safari >= 14", "firefox >= 78"] }),
  ]).process(css, { from: "app/styles.css" })
  return compiled
}
