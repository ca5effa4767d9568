/** How buttons and links that act as buttons look. One primary action a page. */
const SHAPE =
  "inline-flex min-h-target items-center justify-center rounded px-4 py-1.5 text-center font-medium no-underline transition-colors disabled:cursor-not-allowed disabled:opacity-60 print:hidden"

const LOOKS = {
  primary: "bg-accent text-accent-ink hover:bg-accent-strong",
  secondary: "border border-edge bg-surface text-ink hover:border-accent hover:text-accent",
  quiet: "text-accent underline decoration-1 underline-offset-4 hover:text-accent-strong hover:decoration-2 !px-1",
  danger: "border border-bad bg-surface text-bad hover:bg-bad-soft",
} as const

export type ButtonLook = keyof typeof LOOKS

export function buttonLook(look: ButtonLook = "primary"): string {
  return `${SHAPE} ${LOOKS[look]}`
}
