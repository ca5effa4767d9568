import { Icon, type IconName } from "./icon"

export type Tone = "good" | "bad" | "warn" | "quiet" | "accent"

const TONES: Readonly<Record<Tone, string>> = {
  good: "bg-good-soft text-good",
  bad: "bg-bad-soft text-bad",
  warn: "bg-warn-soft text-warn",
  quiet: "bg-quiet-soft text-quiet",
  accent: "bg-accent-soft text-accent",
}

export interface TagProps {
  tone: Tone
  icon: IconName
  children: string
  size?: "sm" | "md"
  /** for whole sentences: may take several lines where there is little room */
  wraps?: boolean
}

/** A status in an icon and words; the colour only repeats them. */
export function Tag({ tone, icon, children, size = "md", wraps = false }: TagProps) {
  const room = size === "sm" ? "px-1.5 text-xs" : "px-2 py-0.5 text-sm"
  return (
    <span
      className={`inline-flex items-center ${wraps ? "" : "whitespace-nowrap"} rounded font-medium ${room} ${TONES[tone]} print:border print:border-edge`}
    >
      <Icon name={icon} className={`mr-1 shrink-0 ${size === "sm" ? "h-3.5 w-3.5" : "h-4 w-4"}`} />
      {children}
    </span>
  )
}
