import type { IconName } from "~/components/ui/icon"
import { Tag, type Tone } from "~/components/ui/tag"
import type { RoundSummary, ShownApplicationState } from "~/features/title-rounds/round-page"
import { type RoundPhase, roundPhase } from "~/features/title-rounds/round-phase"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"

const PHASES: Readonly<Record<RoundPhase, readonly [Tone, IconName]>> = {
  upcoming: ["quiet", "clock"],
  receiving: ["accent", "clock"],
  received: ["warn", "alert"],
  ranking: ["accent", "clock"],
  ranked: ["warn", "alert"],
  deciding: ["accent", "clock"],
  closed: ["good", "check"],
}

/** Where a round stands, and below it the next step and whose it is. */
export function RoundState({ round, today, isShort = false }: { round: RoundSummary; today: string; isShort?: boolean }) {
  const { t, locale } = useTranslate()
  const phase = roundPhase(round, today)
  const [tone, icon] = PHASES[phase]
  const dates = {
    opens: formatDate(round.opensOn, locale),
    applyBy: formatDate(round.applyByOn, locale),
    rankBy: formatDate(round.rankByOn, locale),
  }
  return (
    <>
      <Tag tone={tone} icon={icon}>
        {t(`titles.phase.${phase}`)}
      </Tag>
      {!isShort && (
        <p className="mt-1 text-muted">
          {phase === "closed" ? t("titles.step.closed") : t("titles.next_step", { step: t(`titles.step.${phase}`, dates) })}
        </p>
      )}
    </>
  )
}

const STATES: Readonly<Record<ShownApplicationState, readonly [Tone, IconName]>> = {
  applied: ["accent", "clock"],
  ranked: ["accent", "clock"],
  deciding: ["accent", "clock"],
  granted: ["good", "check"],
  refused: ["bad", "cross"],
  withdrawn: ["quiet", "dash"],
}

/** Where an application stands. */
export function ApplicationState({ state }: { state: ShownApplicationState }) {
  const { t } = useTranslate()
  const [tone, icon] = STATES[state]
  return (
    <Tag tone={tone} icon={icon} size="sm">
      {t(`titles.state.${state}`)}
    </Tag>
  )
}
