import { useNavigation } from "@remix-run/react"
import type { ReactNode } from "react"
import { useTranslate } from "~/platform/i18n/context"
import { type ButtonLook, buttonLook } from "../ui/button-look"

export interface SubmitButtonProps {
  children: ReactNode
  look?: ButtonLook
  /** with `value`, tells which of a form's buttons was pressed */
  name?: string
  value?: string
}

/** Sends the form. While it is on its way it says so and takes no second press; the form's token makes a second one harmless. */
export function SubmitButton({ children, look = "primary", name, value }: SubmitButtonProps) {
  const { t } = useTranslate()
  const navigation = useNavigation()
  const pressed = name === undefined || navigation.formData?.get(name) === value
  const sending = navigation.state !== "idle" && navigation.formMethod === "POST" && pressed
  return (
    <button type="submit" name={name} value={value} aria-disabled={sending || undefined} className={buttonLook(look)}>
      {sending ? t("layout.working") : children}
    </button>
  )
}
