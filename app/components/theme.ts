import type { Config } from "tailwindcss"

const size = (font: string, line: string): [string, string] => [font, line]

/** Tailwind's theme: every colour is a token of `styles.css`, so light, dark and print change in one place. There are no other colours. */
export const theme = {
  theme: {
    colors: {
      transparent: "transparent",
      current: "currentColor",
      paper: "var(--paper)",
      surface: "var(--surface)",
      sunken: "var(--sunken)",
      ink: "var(--ink)",
      muted: "var(--muted)",
      line: "var(--line)",
      edge: "var(--edge)",
      accent: "var(--accent)",
      "accent-strong": "var(--accent-strong)",
      "accent-ink": "var(--accent-ink)",
      "accent-soft": "var(--accent-soft)",
      good: "var(--good)",
      "good-soft": "var(--good-soft)",
      bad: "var(--bad)",
      "bad-soft": "var(--bad-soft)",
      warn: "var(--warn)",
      "warn-soft": "var(--warn-soft)",
      quiet: "var(--quiet)",
      "quiet-soft": "var(--quiet-soft)",
    },
    fontFamily: { sans: "var(--font)", mono: "var(--font-mono)" },
    fontSize: {
      xs: size("0.8125rem", "1.25rem"),
      sm: size("0.875rem", "1.4rem"),
      base: size("1rem", "1.6"),
      lg: size("1.125rem", "1.75rem"),
      xl: size("1.375rem", "1.9rem"),
      "2xl": size("1.75rem", "2.25rem"),
      "3xl": size("2.25rem", "2.6rem"),
      figure: size("clamp(3.5rem, 17vw, 5.5rem)", "1"),
    },
    extend: {
      borderRadius: { DEFAULT: "0.375rem", lg: "0.625rem" },
      maxWidth: { page: "76rem", reading: "44rem", prose: "38rem" },
      minHeight: { target: "var(--target)" },
      minWidth: { target: "var(--target)" },
      transitionDuration: { DEFAULT: "120ms" },
    },
  },
  corePlugins: { container: false, textOpacity: false, backgroundOpacity: false, borderOpacity: false, divideOpacity: false },
} satisfies Omit<Config, "content">
