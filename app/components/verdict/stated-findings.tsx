import { Icon } from "../ui/icon"

export interface Finding {
  /** true: looked for and nothing found; said in words, never by an empty place */
  readonly clear: boolean
  readonly text: string
}

/** What was looked for and what was found. A sheet without them could as well be an incomplete one. */
export function StatedFindings({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className="grid gap-2">
      {findings.map(({ clear, text }) => (
        <li key={text} className="grid grid-cols-[1.75rem_1fr]">
          <Icon name={clear ? "check" : "alert"} className={`mt-[0.2em] h-5 w-5 ${clear ? "text-good" : "text-warn"}`} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}
