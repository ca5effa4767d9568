import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import type { MemberStepProps } from "./member-step-props"
import { refusedStep } from "./refused-step"
import { StepForm } from "./step-form"

/** Sends somebody off, saying what is recorded by it; before her day it says from when that can be done. */
export function StartForm({ page, action, formToken, answer }: MemberStepProps) {
  const { t, locale, ...translator } = useTranslate()
  const { version, originName, hostName, startsOn, endsOn, movesPersonnel, next } = page.member
  const day = (on: string | null) => (on === null ? "" : formatDate(on, locale))
  if (next === "wait_for_start") return <p>{t("season.start_wait", { date: day(startsOn) })}</p>
  const values = { school: originName, host: hostName ?? "", from: day(startsOn), until: day(endsOn) }
  return (
    <StepForm
      action={action}
      formToken={formToken}
      version={version}
      intent="start"
      refused={refusedStep(answer, { ...translator }, "start")}
      title={t("season.start")}
      text={t(movesPersonnel === true ? "season.start_text_moves" : "season.start_text_stays", values)}
      submit={t("season.start")}
    />
  )
}
