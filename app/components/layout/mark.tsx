/** The sign of the app: a seal in which a path climbs step by step. */
export function Mark({ className = "h-8 w-8" }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={`${className} flex-none text-accent`} aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="30" height="30" rx="6" fill="currentColor" />
      <path
        d="M6.5 24h5v-5h5v-5h5V9h4"
        fill="none"
        stroke="var(--accent-ink)"
        strokeWidth="2.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="10" cy="10" r="2.75" fill="var(--accent-ink)" />
    </svg>
  )
}
