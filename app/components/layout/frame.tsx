import { useLocation } from "@remix-run/react"
import { type ReactNode, useEffect, useRef } from "react"
import { useTranslate } from "~/platform/i18n/context"
import { DemoBanner } from "./demo-banner"
import { Footer } from "./footer"
import { Header, type HeaderProps } from "./header"

export interface FrameProps extends Omit<HeaderProps, "returnTo"> {
  demo: boolean
  children: ReactNode
}

/** Everything around a page's content. */
export function Frame({ demo, person, nav, unread, children }: FrameProps) {
  const { t } = useTranslate()
  const { pathname, search } = useLocation()
  const main = useFocusOnNewPage(pathname)
  return (
    <>
      <a href="#main" className="visually-hidden absolute left-2 top-2 z-20 rounded bg-accent px-4 py-2 text-accent-ink">
        {t("layout.skip")}
      </a>
      {demo && <DemoBanner />}
      <Header person={person} nav={nav} unread={unread} returnTo={pathname + search} />
      <main id="main" ref={main} tabIndex={-1} className="mx-auto max-w-page px-4 py-6 md:px-6 md:py-10 print:max-w-none print:p-0">
        {children}
      </main>
      <Footer />
    </>
  )
}

/** When the script has put another page in place, the reader starts at its content, as after a full load. */
function useFocusOnNewPage(pathname: string) {
  const main = useRef<HTMLElement>(null)
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    main.current?.focus({ preventScroll: true })
  }, [pathname])
  return main
}
