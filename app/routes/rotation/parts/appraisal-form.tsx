import { DateField } from "~/components/form/date-field"
import { TextField } from "~/components/form/field"
import { Select } from "~/components/form/select"
import { ROTATION_APPRAISALS } from "~/features/rotation-season/season-page"
import { useTranslate } from "~/platform/i18n/context"
import type { MemberStepProps } from "./member-step-props"
import { refusedStep } from "./refused-step"
import { StepForm } from "./step-form"

/** Records how somebody does where she is, at mid-term or at the end. */
export function AppraisalForm({ page, action, formToken, answer, which }: MemberStepProps & { which: "midterm" | "final" }) {
  const { t, label, ...translator } = useTranslate()
  const { member, today } = page
  const refused = refusedStep(answer, translator, which)
  const known = member[which]
  const result = refused.typed("result")
  return (
    <StepForm
      action={action}
      formToken={formToken}
      version={member.version}
      intent={which}
      refused={refused}
      title={t(`season.appraise.${which}`)}
      text={t(`season.next.office_appraises_${which}`)}
      submit={t("season.appraise.submit")}
      look={which === "midterm" || member.midterm !== null ? "primary" : "secondary"}
      conflict={[
        {
          label: t("season.appraise.result"),
          mine: result && label("rotationAppraisal", result),
          theirs: known && label("rotationAppraisal", known.result),
        },
        { label: t("season.appraise.on"), mine: refused.typed("on"), theirs: known?.on },
        { label: t("season.appraise.note"), mine: refused.typed("note"), theirs: known?.note },
      ]}
    >
      <div className="grid max-w-prose gap-4 sm:grid-cols-2">
        <Select
          id={refused.id("result")}
          name="result"
          label={t("season.appraise.result")}
          error={refused.of("result")}
          defaultValue={result ?? ""}
          options={[
            { value: "", label: t("season.field.choose") },
            ...ROTATION_APPRAISALS.map((value) => ({ value, label: label("rotationAppraisal", value) })),
          ]}
        />
        <DateField
          id={refused.id("on")}
          name="on"
          label={t("season.appraise.on")}
          error={refused.of("on")}
          defaultValue={refused.typed("on") ?? today}
        />
      </div>
      <div className="max-w-prose">
        <TextField
          id={refused.id("note")}
          name="note"
          label={t("season.appraise.note")}
          error={refused.of("note")}
          defaultValue={refused.typed("note")}
          maxLength={200}
          autoComplete="off"
          optional
        />
      </div>
    </StepForm>
  )
}
