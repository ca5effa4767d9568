import type { Readings } from "~/domain/indicators/reading"
import { useTranslate } from "~/platform/i18n/context"

/** How vague words are read, in words. */
export function ReadingsList({ readings }: { readings: Readings }) {
  const { t } = useTranslate()
  const { about, someOver, tens, hundreds } = readings
  const lines = [
    t("targets.reading.about_said", about),
    t("targets.reading.some_over_said", someOver),
    t("targets.reading.tens_said", tens),
    t("targets.reading.hundreds_said", hundreds),
    t("targets.reading.batch_said"),
  ]
  return (
    <ul className="mb-4 list-disc pl-5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
