import { useTranslate } from "~/platform/i18n/context"

export interface PaceTrackProps {
  /** amounts of hours */
  credited: number
  required: number
  /** null = no pace to show: the cycle is closed, or nothing is required */
  expected: number | null
  /** says the same in words, for those who do not see it */
  label: string
  /** the figure at the expected mark */
  expectedText: string
}

/** Keeps a text at a mark inside the track. */
const anchorAt = (percent: number) => (percent < 18 ? "start" : percent > 82 ? "end" : "middle")
const share = (part: number, whole: number) => (whole <= 0 ? 0 : Math.min(100, Math.max(0, (part / whole) * 100)))

/** Credited of required as a bar, with a mark where time alone would have it today. */
export function PaceTrack({ credited, required, expected, label, expectedText }: PaceTrackProps) {
  const { t } = useTranslate()
  const filled = share(credited, required)
  const mark = expected === null ? null : share(expected, required)
  return (
    <svg role="img" aria-label={label} width="100%" height={mark === null ? 18 : 50} className="block overflow-visible">
      <rect x="0" y="1" width="100%" height="16" rx="3" className="fill-sunken stroke-edge" strokeWidth="1" />
      {filled > 0 && <rect x="0" y="1" width={`${filled}%`} height="16" rx="3" className="fill-accent" />}
      {mark !== null && (
        <>
          <line x1={`${mark}%`} x2={`${mark}%`} y1="-5" y2="27" className="stroke-surface" strokeWidth="6" />
          <line x1={`${mark}%`} x2={`${mark}%`} y1="-5" y2="27" className="stroke-ink" strokeWidth="2" />
          <text x={`${mark}%`} y="45" textAnchor={anchorAt(mark)} className="fill-muted text-sm">
            {t("hours.expected_mark")} {expectedText}
          </text>
        </>
      )}
    </svg>
  )
}
