import type { DemoAccount } from "~/features/accounts/demo-district.server"
import { useTranslate } from "~/platform/i18n/context"

/** Names and passwords of the demo district, to be copied or read; there only while it is loaded. */
export function DemoSignIns({ accounts }: { accounts: readonly DemoAccount[] }) {
  const { t } = useTranslate()
  return (
    <section aria-labelledby="demo-sign-ins">
      <h2 id="demo-sign-ins" className="text-xl">
        {t("accounts.demo.title")}
      </h2>
      <p className="mb-3 mt-1 text-muted">{t("accounts.demo.text")}</p>
      <dl className="grid gap-2">
        {accounts.map(({ signInName, displayName, password, role }, at) => (
          <div key={signInName} data-demo-role={isFirst(accounts, at) ? role : undefined} className="border-b border-line pb-2">
            <dt className="font-medium">{isFirst(accounts, at) ? t(`layout.role.${role}`) : displayName}</dt>
            <dd>
              <code>{signInName}</code> <span aria-hidden="true">·</span> <code>{password}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** A role is known by its first account; a second one of it is told apart by its name. */
function isFirst(accounts: readonly DemoAccount[], at: number): boolean {
  return accounts.findIndex(({ role }) => role === accounts[at]?.role) === at
}
