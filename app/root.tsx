import type { LinksFunction, MetaFunction } from "@remix-run/node"
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError, useRouteLoaderData } from "@remix-run/react"
import type { ReactNode } from "react"
import { UnitProvider } from "./components/amounts"
import { Failure, failureKind } from "./components/layout/failure"
import { Frame } from "./components/layout/frame"
import type { NavTarget } from "./components/layout/main-nav"
import { useNonce } from "./components/layout/nonce"
import { titleMeta } from "./components/layout/title"
import { findDemoAccounts } from "./features/accounts/demo-district.server"
import { countUnread } from "./features/training/reminders/count-unread.server"
import type { Action } from "./platform/access"
import { config } from "./platform/config.server"
import { useTranslate } from "./platform/i18n/context"
import { guarded } from "./platform/route.server"
import { mayDo } from "./platform/scope"
import styles from "./styles.css?url"

/** Pages of the main navigation, each with what one must be allowed to do there. */
const NAVIGATION: readonly (readonly [NavTarget, Action])[] = [
  ["me", "hours.own"],
  ["path", "career.own"],
  ["desk", "desk.read"],
  ["plan", "plan.read"],
  ["demand", "demand.read"],
  ["runs", "run.plan"],
  ["schedule", "run.plan"],
  ["claims", "claim.review"],
  ["agenda", "enrolment.own"],
  ["catalogue", "enrolment.own"],
  ["enrolments", "enrolment.own"],
  ["nominations", "enrolment.school"],
  ["absences", "absence.read"],
  ["my_claims", "claim.own"],
  ["reminders", "reminder.own"],
  ["people", "person.list"],
  ["rotation", "season.read"],
  ["tiers", "ladder.read"],
  ["titles", "title_round.read"],
  ["studios", "studio.read"],
  ["dual_qualified", "dual_qualified.read"],
  ["my_dual_qualified", "dual_qualified.apply"],
  ["teaching", "session.teach"],
  ["courses", "course.write"],
  ["objections", "objection.answer"],
  ["my_objections", "objection.own"],
  ["checks", "check.read"],
  ["policy", "policy.read"],
  ["doctor", "doctor.read"],
  ["imports", "import.run"],
  ["accounts", "account.manage"],
  ["audit", "audit.read"],
]

/** What the frame of every page needs: who is here, where she may go, how she likes it. */
export const loader = guarded({ public: true }, async ({ actor, hoursUnit, mustChangePassword }) => ({
  person: actor === null ? null : { name: actor.displayName, role: actor.role },
  nav: NAVIGATION.flatMap(([target, action]) => (actor !== null && !mustChangePassword && mayDo(actor, action) ? [target] : [])),
  unread: mustChangePassword ? 0 : await countUnread({ actor }),
  demo: (await findDemoAccounts(config().districtId)) !== null,
  hoursUnit,
}))

export const meta: MetaFunction = () => titleMeta(null)

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
]

/** The document, for pages and for failures alike. */
export function Layout({ children }: { children: ReactNode }) {
  const { locale, t, has } = useTranslate()
  const frame = useRouteLoaderData<typeof loader>("root")
  const nonce = useNonce()
  const error = useRouteError()
  const role = `layout.role.${frame?.person?.role}`
  const person = frame?.person ? { name: frame.person.name, role: has(role) ? t(role) : "" } : null
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no" />
        {error === undefined || error === null ? (
          <Meta />
        ) : (
          <title>{`${t(`layout.${failureKind(statusOf(error))}.title`)} – ${t("layout.app")}`}</title>
        )}
        <Links />
      </head>
      <body>
        <UnitProvider unit={frame?.hoursUnit ?? "hours"}>
          <Frame demo={frame?.demo ?? false} person={person} nav={frame?.nav ?? []} unread={frame?.unread ?? 0}>
            {children}
          </Frame>
        </UnitProvider>
        <ScrollRestoration {...(nonce !== undefined && { nonce })} />
        <Scripts {...(nonce !== undefined && { nonce })} />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

/** Whatever could not be shown: not there, not allowed, refused, or our fault. */
export function ErrorBoundary() {
  const error = useRouteError()
  const { say } = useTranslate()
  const status = statusOf(error)
  if (!isRouteErrorResponse(error)) return <Failure status={status} reference={null} />
  const { reference, refusal } = (error.data ?? {}) as {
    reference?: string
    refusal?: { code: string; params: Record<string, string | number> }
  }
  const message = refusal === undefined ? null : say({ key: `refusal.${refusal.code}`, values: refusal.params })
  return <Failure status={status} reference={reference ?? null} message={message} />
}

/** What is no answer of ours is a fault. */
function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500
}
