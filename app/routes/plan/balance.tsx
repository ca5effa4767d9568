import type { MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { titleMeta } from "~/components/layout/title"
import { balanceSearch } from "~/features/plan/balance/balance.schema"
import { showBalance } from "~/features/plan/balance/show-balance.server"
import { isSoon, reckon } from "~/features/plan/report/reckoning"
import { useTranslate } from "~/platform/i18n/context"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { balanceAddress } from "./parts/balance-address"
import { BalanceView } from "./parts/balance-view"
import { Reckoned } from "./parts/reckoned"
import { Reckoning } from "./parts/reckoning"

/** Every school beside what the inspection asks and beside the others. */
export const loader = guarded({ can: "plan.read", search: balanceSearch }, async ({ scope, actor, search, today, locale }) => {
  const { wait, ...filter } = search
  const reckoned = reckon((onProgress) => showBalance({ scope, actor, filter, today, onProgress }))
  const isWhole = wait !== "" || (await isSoon(reckoned))
  return {
    title: pageTitle(locale, "balance.title"),
    filter,
    steps: isWhole ? [] : reckoned.steps,
    page: isWhole ? await reckoned.result : reckoned.result,
  }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Balance() {
  const { filter, steps, page } = useLoaderData<typeof loader>()
  const { t } = useTranslate()
  const address = balanceAddress(filter)
  const wholeAt = `${address}${address.includes("?") ? "&" : "?"}wait=1`
  return (
    <>
      <Reckoning key={`${wholeAt}-steps`} steps={steps} wholeAt={wholeAt} />
      <Reckoned found={page} of={wholeAt} fallback={<h1 className="text-3xl">{t("balance.title")}</h1>}>
        {(found) => <BalanceView page={found} />}
      </Reckoned>
    </>
  )
}
