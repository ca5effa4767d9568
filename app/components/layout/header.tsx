import { Link } from "@remix-run/react"
import { useTranslate } from "~/platform/i18n/context"
import { Icon } from "../ui/icon"
import { MainNav, type NavTarget } from "./main-nav"
import { Mark } from "./mark"
import { LanguageSwitch } from "./switches"

export interface HeaderProps {
  /** null = not signed in */
  person: { readonly name: string; readonly role: string } | null
  nav: readonly NavTarget[]
  /** how many reminders are not read; 0 shows none */
  unread: number
  returnTo: string
}

/** The top of every page: whose place this is, where one can go, who one is. */
export function Header({ person, nav, unread, returnTo }: HeaderProps) {
  const { t } = useTranslate()
  return (
    <header className="border-b border-line bg-surface print:hidden">
      <div className="mx-auto max-w-page px-4 md:px-6">
        <div className="flex items-center justify-between py-2">
          <a href="/" className="flex min-h-target items-center rounded no-underline">
            <Mark />
            <span className="ml-2 whitespace-nowrap text-lg font-semibold">{t("layout.app")}</span>
          </a>
          <div className="flex items-center">
            {unread > 0 && <UnreadLink unread={unread} />}
            <LanguageSwitch returnTo={returnTo} />
            {person ? <PersonMenu person={person} /> : <SignInLink />}
          </div>
        </div>
        {nav.length > 1 && <MainNav nav={nav} />}
      </div>
    </header>
  )
}

/** Also on a phone in sight, where the navigation is longer than the screen. */
function UnreadLink({ unread }: { unread: number }) {
  const { t } = useTranslate()
  return (
    <Link to="/reminders" className="mr-1 flex min-h-target items-center whitespace-nowrap rounded px-2 no-underline hover:text-accent">
      {t("layout.nav.reminders")}
      <span className="ml-1 rounded-full bg-accent px-2 text-sm leading-6 text-accent-ink">{unread}</span>
    </Link>
  )
}

function PersonMenu({ person }: { person: NonNullable<HeaderProps["person"]> }) {
  const { t } = useTranslate()
  return (
    <details className="relative ml-1">
      <summary className="flex min-h-target items-center rounded px-2 hover:text-accent" aria-label={`${t("layout.menu")}: ${person.name}`}>
        <Icon name="person" className="mr-1 h-5 w-5" />
        <span className="max-w-[6em] truncate sm:max-w-[9em] md:max-w-[16em]">{person.name}</span>
      </summary>
      <div className="absolute right-0 z-10 mt-1 w-60 rounded-lg border border-line bg-surface p-4 shadow-lg">
        <p className="font-medium">{person.name}</p>
        <p className="mb-3 text-sm text-muted">{person.role}</p>
        <a href="/account" className="link flex min-h-target items-center">
          {t("layout.nav.account")}
        </a>
        <form method="post" action="/sign-out">
          <button type="submit" className="link flex min-h-target w-full items-center text-left">
            {t("layout.sign_out")}
          </button>
        </form>
      </div>
    </details>
  )
}

function SignInLink() {
  const { t } = useTranslate()
  return (
    <a href="/sign-in" className="link ml-2 inline-flex min-h-target items-center">
      {t("layout.sign_in")}
    </a>
  )
}
