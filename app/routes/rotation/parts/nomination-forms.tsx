import { TextField } from "~/components/form/field"
import { useTranslate } from "~/platform/i18n/context"
import type { MemberStepProps } from "./member-step-props"
import { refusedStep } from "./refused-step"
import { StepForm } from "./step-form"

/** Nominates somebody of the list. */
export function NominateForm({ page, action, formToken, answer }: MemberStepProps) {
  const { t, ...translator } = useTranslate()
  return (
    <StepForm
      action={action}
      formToken={formToken}
      version={page.member.version}
      intent="nominate"
      refused={refusedStep(answer, translator, "nominate")}
      title={t("season.do.nominate")}
      text={t("season.do.nominate_text")}
      submit={t("season.do.nominate")}
    />
  )
}

/** Takes a nomination or a holding back again. */
export function RelistForm({ page, action, formToken, answer }: MemberStepProps) {
  const { t, ...translator } = useTranslate()
  const isHeld = page.member.state === "held_back"
  const words = t(isHeld ? "season.do.relist_held" : "season.do.relist")
  return (
    <StepForm
      action={action}
      formToken={formToken}
      version={page.member.version}
      intent="relist"
      refused={refusedStep(answer, translator, "relist")}
      title={words}
      text={t(isHeld ? "season.do.relist_held_text" : "season.do.relist_text")}
      submit={words}
      look="secondary"
    />
  )
}

/** Takes an assignment back. */
export function UnassignForm({ page, action, formToken, answer }: MemberStepProps) {
  const { t, ...translator } = useTranslate()
  return (
    <StepForm
      action={action}
      formToken={formToken}
      version={page.member.version}
      intent="unassign"
      refused={refusedStep(answer, translator, "unassign")}
      title={t("season.unassign")}
      text={t("season.unassign_text")}
      submit={t("season.unassign")}
      look="secondary"
    />
  )
}

/** Lets somebody stay this year, with the reason. */
export function HoldBackForm({ page, action, formToken, answer }: MemberStepProps) {
  const { t, ...translator } = useTranslate()
  const { version, reason } = page.member
  const refused = refusedStep(answer, translator, "hold-back")
  return (
    <StepForm
      action={action}
      formToken={formToken}
      version={version}
      intent="hold-back"
      refused={refused}
      title={t("season.do.hold_back")}
      text={t("season.do.hold_back_text")}
      submit={t("season.do.hold_back")}
      look="secondary"
      conflict={[{ label: t("season.field.reason_held_back"), mine: refused.typed("reason"), theirs: reason }]}
    >
      <div className="max-w-prose">
        <TextField
          id={refused.id("reason")}
          name="reason"
          label={t("season.field.reason_held_back")}
          error={refused.of("reason")}
          defaultValue={refused.typed("reason")}
          maxLength={200}
          autoComplete="off"
          required
        />
      </div>
    </StepForm>
  )
}
