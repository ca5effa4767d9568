import { DateField } from "~/components/form/date-field"
import { TextField } from "~/components/form/field"
import { Select } from "~/components/form/select"
import { useTranslate } from "~/platform/i18n/context"
import type { MemberStepProps } from "./member-step-props"
import { refusedStep } from "./refused-step"
import { StepForm } from "./step-form"

/** Ends a rotation: by a return after its time, or early with the reason. Where the personnel relation had moved, it asks where she works from then on. */
export function BackForm({ page, action, formToken, answer, intent }: MemberStepProps & { intent: "return" | "break-off" }) {
  const { t, ...translator } = useTranslate()
  const { member, today } = page
  const refused = refusedStep(answer, translator, intent)
  const area = intent === "return" ? "return" : "break_off"
  const usual = intent === "return" && member.endsOn !== null && member.endsOn < today ? member.endsOn : today
  return (
    <StepForm
      action={action}
      formToken={formToken}
      version={member.version}
      intent={intent}
      refused={refused}
      title={t(`season.${area}.title`)}
      text={t(`season.${area}.text`)}
      submit={t(`season.${area}.submit`)}
      look={intent === "return" ? "primary" : "danger"}
      conflict={[{ label: t("season.return.last"), mine: refused.typed("lastOn"), theirs: member.endsOn }]}
    >
      <div className="grid max-w-prose gap-4 sm:grid-cols-2">
        <DateField
          id={refused.id("lastOn")}
          name="lastOn"
          label={t("season.return.last")}
          error={refused.of("lastOn")}
          defaultValue={refused.typed("lastOn") ?? usual}
        />
        {member.movesPersonnel === true && (
          <Select
            id={refused.id("backTo")}
            name="backTo"
            label={t("season.return.back_to")}
            error={refused.of("backTo")}
            defaultValue={refused.typed("backTo") ?? "origin"}
            options={[
              { value: "origin", label: t("season.return.back_origin", { school: member.originName }) },
              { value: "host", label: t("season.return.back_host", { school: member.hostName ?? "" }) },
            ]}
          />
        )}
      </div>
      {intent === "break-off" && (
        <div className="max-w-prose">
          <TextField
            id={refused.id("reason")}
            name="reason"
            label={t("season.field.reason_broken_off")}
            error={refused.of("reason")}
            defaultValue={refused.typed("reason")}
            maxLength={200}
            autoComplete="off"
            required
          />
        </div>
      )}
    </StepForm>
  )
}
