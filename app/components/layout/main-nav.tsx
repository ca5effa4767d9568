import { NavLink, useLocation } from "@remix-run/react"
import { useTranslate } from "~/platform/i18n/context"
import { Icon } from "../ui/icon"

/** Pages that may stand in the main navigation; which of them do is the server's word. */
export type NavTarget = keyof typeof NAV_ADDRESSES

export const NAV_ADDRESSES = {
  me: "/me",
  path: "/path",
  desk: "/desk",
  plan: "/plan",
  demand: "/demand",
  runs: "/runs",
  schedule: "/schedule",
  courses: "/courses",
  agenda: "/agenda",
  catalogue: "/catalogue",
  enrolments: "/enrolments",
  nominations: "/nominations",
  absences: "/absences",
  my_claims: "/claims",
  reminders: "/reminders",
  claims: "/claims/queue",
  teaching: "/teaching",
  people: "/people",
  rotation: "/rotation",
  tiers: "/tiers",
  titles: "/titles",
  studios: "/studios",
  dual_qualified: "/dual-qualified",
  my_dual_qualified: "/dual-qualified/mine",
  objections: "/objections",
  my_objections: "/objections/mine",
  checks: "/checks",
  policy: "/policy",
  doctor: "/doctor",
  imports: "/imports",
  accounts: "/accounts",
  audit: "/audit",
} as const

/** What stands in the row; the rest is one tap away. */
const IN_ROW = 7

export function MainNav({ nav }: { nav: readonly NavTarget[] }) {
  const { t } = useTranslate()
  const hasMore = nav.length > IN_ROW + 1
  const more = hasMore ? nav.slice(IN_ROW) : []
  return (
    <nav aria-label={t("layout.nav")} className="flex items-stretch justify-between">
      <ul className="-mx-4 flex overflow-x-auto px-4 md:mx-0 md:px-0">
        {(hasMore ? nav.slice(0, IN_ROW) : nav).map((target) => (
          <li key={target} className="mr-6">
            <NavItem target={target} look="-mb-px block whitespace-nowrap border-b-[3px] py-2 leading-7 no-underline" />
          </li>
        ))}
      </ul>
      {more.length > 0 && <MoreNav more={more} />}
    </nav>
  )
}

function MoreNav({ more }: { more: readonly NavTarget[] }) {
  const { t } = useTranslate()
  const { pathname } = useLocation()
  return (
    // a new key closes the menu once the page is another
    <details key={pathname} className="relative ml-6 flex-none">
      <summary className="flex min-h-target items-center whitespace-nowrap rounded py-2 leading-7 text-muted hover:text-ink">
        {t("layout.nav.more")}
        <Icon name="chevron" className="ml-1 h-4 w-4 rotate-90" />
      </summary>
      <ul className="absolute right-0 z-10 mt-1 w-52 rounded-lg border border-line bg-surface p-2 shadow-lg">
        {more.map((target) => (
          <li key={target}>
            <NavItem target={target} look="flex min-h-target items-center border-l-[3px] px-3 no-underline" />
          </li>
        ))}
      </ul>
    </details>
  )
}

function NavItem({ target, look }: { target: NavTarget; look: string }) {
  const { t } = useTranslate()
  const { pathname } = useLocation()
  const isList = target === "desk" && pathname.startsWith("/lists/")
  return (
    <NavLink
      to={NAV_ADDRESSES[target]}
      prefetch="intent"
      className={({ isActive }) =>
        `${look} ${isActive || isList ? "border-accent font-medium text-ink" : "border-transparent text-muted hover:text-ink"}`
      }
    >
      {t(`layout.nav.${target}`)}
    </NavLink>
  )
}
