/** Our own few icons: 20 × 20, drawn with one stroke. Always beside words, so hidden from screen readers. */
const PATHS = {
  check: "M4 10.5l4 4 8-9",
  cross: "M5.5 5.5l9 9m0-9l-9 9",
  clock: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm0 3.5V10l2.5 2",
  dash: "M5 10h10",
  question: "M7.3 7.4a2.8 2.8 0 1 1 4.2 2.5c-.9.5-1.5 1.1-1.5 2.1m0 3v.1",
  alert: "M10 3.2L17.6 16.5H2.4L10 3.2zm0 5v3.8m0 2.3v.1",
  up: "M10 16V4.5M5 9l5-4.8L15 9",
  down: "M10 4v11.5M5 11l5 4.8 5-4.8",
  chevron: "M7.5 4.5L13 10l-5.5 5.5",
  left: "M12.5 4.5L7 10l5.5 5.5",
  search: "M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zm4 9.5l4 4",
  upload: "M10 13V3.5M6 7.2l4-4 4 4M3.5 13v3.5h13V13",
  download: "M10 3v9.5M6 9l4 4 4-4M3.5 13.5v3h13v-3",
  print: "M6 7V3.5h8V7M6 14H3.5V7.5h13V14H14m-8-2.5h8v5H6z",
  person: "M10 3.5a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4zM3.8 17c.6-3.3 3-5 6.2-5s5.6 1.7 6.2 5",
  file: "M5 2.5h6.5L15.5 6.5v11H5zM11.5 2.5v4h4",
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name, className = "h-5 w-5" }: { name: IconName; className?: string }) {
  return (
    <svg
      viewBox="0 0 20 20"
      className={`${className} inline-block flex-none align-[-0.2em]`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
