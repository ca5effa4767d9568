import { useTranslate } from "~/platform/i18n/context"

/** A password to hand over, on the screen once. It takes the eye and the screen reader's voice. */
export function InitialPassword({ signInName, initialPassword }: { signInName: string; initialPassword: string }) {
  const { t } = useTranslate()
  return (
    <div role="alert" className="mb-6 rounded border-l-4 border-warn bg-warn-soft p-4">
      <h2 className="text-lg">{t("accounts.initial.title")}</h2>
      <p className="mt-1">{t("accounts.initial.text", { name: signInName })}</p>
      <p className="mt-2 select-all font-mono text-xl" data-initial-password>
        {initialPassword}
      </p>
    </div>
  )
}
