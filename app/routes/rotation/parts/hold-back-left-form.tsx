import { Form } from "@remix-run/react"
import { TextField } from "~/components/form/field"
import { SubmitButton } from "~/components/form/submit-button"
import { useTranslate } from "~/platform/i18n/context"
import { formatNumber } from "~/platform/i18n/format"
import type { RefusedStep } from "./refused-step"

interface HoldBackLeftProps {
  readonly formToken: string
  /** of the season as it was seen; null where none is asked for */
  readonly version: number | null
  readonly count: number
  readonly text: string
  readonly refused: RefusedStep
}

/** Lets everybody stay who is left, for one reason. */
export function HoldBackLeftForm({ formToken, version, count, text, refused }: HoldBackLeftProps) {
  const { t } = useTranslate()
  return (
    <Form method="post" className="grid max-w-prose gap-3">
      <p className="text-muted">{text}</p>
      <input type="hidden" name="formToken" value={formToken} />
      {version !== null && <input type="hidden" name="version" value={version} />}
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
      <div>
        <SubmitButton look="secondary" name="intent" value="hold-back-left">
          {t("season.left.submit", { count: formatNumber(count) })}
        </SubmitButton>
      </div>
    </Form>
  )
}
