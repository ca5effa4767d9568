/** Renders what a route shows, as the server would, without a server: for tests of components and for looking at screens. */
import type { ReactElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import type { RouteObject } from "react-router-dom"
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router-dom/server"
import { UnitProvider } from "~/components/amounts"
import { Frame, type FrameProps } from "~/components/layout/frame"
import { TranslateProvider } from "~/platform/i18n/context"
import type { HoursUnit } from "~/platform/i18n/format"
import type { Locale } from "~/platform/i18n/locale"
import { MESSAGES } from "~/platform/i18n/messages.server"

export interface RenderOptions {
  readonly locale?: Locale
  readonly unit?: HoursUnit
  readonly url?: string
  /** what its loader gives */
  readonly data?: unknown
  /** with the frame around it */
  readonly frame?: Omit<FrameProps, "children">
}

/** The markup of an element inside a router, a language and a unit. */
export async function renderPage(
  element: ReactElement,
  { locale = "zh-CN", unit = "hours", url = "/me", data = null, frame }: RenderOptions = {},
): Promise<string> {
  const content = frame === undefined ? element : <Frame {...frame}>{element}</Frame>
  const routes = [{ path: "*", element: content, loader: async () => data, action: async () => null }]
  const handler = createStaticHandler(routes)
  const context = await handler.query(new Request(`http://shicheng.invalid${url}`))
  if (context instanceof Response) throw new Error("a rendered page does not redirect")
  return renderToStaticMarkup(
    <TranslateProvider locale={locale} messages={MESSAGES[locale]}>
      <UnitProvider unit={unit}>
        <StaticRouterProvider router={createStaticRouter(handler.dataRoutes as RouteObject[], context)} context={context} hydrate={false} />
      </UnitProvider>
    </TranslateProvider>,
  )
}
