import { type ReactNode, useState } from "react"

/** Where a session is dropped: what is not said stays as it is. */
export interface DropTarget {
  readonly on?: string
  readonly starts?: string
  readonly venueId?: number
}

interface Props {
  children: ReactNode
  /** a day on which nothing may be held */
  isShut: boolean
  isOutside?: boolean
  onDrop: () => void
}

/** A cell of the schedule into which a session can be dropped. */
export function DropCell({ children, isShut, isOutside = false, onDrop }: Props) {
  const [isOver, setOver] = useState(false)
  const look = isOver ? "bg-accent-soft" : isShut ? "bg-sunken" : ""
  return (
    <td
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onDrop()
      }}
      className={`h-16 border border-line p-1 align-top ${look} ${isOutside ? "opacity-60" : ""}`}
    >
      {children}
    </td>
  )
}
