import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { theme } from "~/components/theme"

const css = readFileSync("app/styles.css", "utf8")
const tokensIn = (block: string) =>
  Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]))
const light = tokensIn(css.slice(0, css.indexOf("prefers-color-scheme: dark")))
const dark = tokensIn(css.slice(css.indexOf("prefers-color-scheme: dark"), css.indexOf("max-width: 767px")))
const print = tokensIn(css.slice(css.indexOf("@media print")))

const channel = (hex: string, at: number) => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
const luminance = (hex: string) => 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5)
const contrast = (a: string, b: string) => {
  const [bright, dim] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (bright + 0.05) / (dim + 0.05)
}

const TEXT: readonly (readonly [text: string, ground: string])[] = [
  ...["paper", "surface", "sunken"].flatMap((ground) =>
    ["ink", "muted", "accent", "good", "bad", "warn", "quiet"].map((text) => [text, ground] as const),
  ),
  ...["accent", "good", "bad", "warn", "quiet"].map((tone) => [tone, `${tone}-soft`] as const),
  ["accent-ink", "accent"],
  ["accent-ink", "accent-strong"],
  ["ink", "accent-soft"],
  ["ink", "bad-soft"],
  ["ink", "warn-soft"],
]
const MARKS: readonly (readonly [mark: string, ground: string])[] = [
  ["edge", "surface"],
  ["edge", "paper"],
  ["accent", "sunken"],
  ["ink", "sunken"],
]

describe.each([
  ["light", light],
  ["dark", dark],
  ["print", print],
])("%s", (_, tokens) => {
  test.each(TEXT)("text %s on %s ≥ 4.5", (text, ground) => {
    expect(contrast(tokens[text]!, tokens[ground]!)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(MARKS)("mark %s on %s ≥ 3", (mark, ground) => {
    expect(contrast(tokens[mark]!, tokens[ground]!)).toBeGreaterThanOrEqual(3)
  })
})

test("every colour of the theme is a token, in each of the three", () => {
  const colours = Object.values(theme.theme.colors).flatMap((value) => /^var\(--([\w-]+)\)$/.exec(value)?.[1] ?? [])
  for (const tokens of [light, dark, print]) expect(colours.filter((name) => tokens[name] === undefined)).toEqual([])
})
