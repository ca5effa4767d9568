import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { ChoiceLinks } from "~/components/ui/choice-links"
import { usePolling } from "~/components/ui/use-polling"
import type { Moment } from "~/domain/attendance/room-code"
import { screenSearch, sessionParams } from "~/features/training/attendance/attendance.schema"
import { showRoomScreen } from "~/features/training/attendance/show-room-screen.server"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { RoomSquare } from "./parts/room-square"

const POLLED_MS = 3000
const SHOWN: readonly Moment[] = ["arrival", "departure"]

/** What the room's screen shows: the code as it stands now, and how many have come. */
export const loader = guarded(
  { can: "attendance.take", params: sessionParams, search: screenSearch },
  async ({ scope, params: { sessionId }, search, now, locale, request }) => ({
    title: pageTitle(locale, "screen.title"),
    page: await showRoomScreen({ scope, sessionId, moment: search.moment, origin: new URL(request.url).origin, now }),
  }),
)

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function Screen() {
  const { page } = useLoaderData<typeof loader>()
  const { t, locale } = useTranslate()
  usePolling(POLLED_MS)
  const { run, session, moment, shown, state } = page
  const counts = { arrived: page.arrived, left: page.left, expected: page.expected }
  return (
    <Page
      title={run.title}
      lead={[formatDate(session.on, locale), `${session.starts}–${session.ends}`, session.place, session.topic].filter(Boolean).join(" · ")}
      actions={
        <Link to={`/runs/${run.number}/attendance?session=${session.id}`} className="link inline-flex min-h-target items-center">
          {t("screen.to_attendance")}
        </Link>
      }
    >
      <noscript>
        <meta httpEquiv="refresh" content="10" />
      </noscript>
      <ChoiceLinks
        label={t("screen.moment")}
        choices={SHOWN.map((one) => ({
          key: one,
          to: `/sessions/${session.id}/screen?moment=${one}`,
          text: t(`screen.moment_is.${one}`),
          chosen: one === moment,
        }))}
      />
      {shown === null ? (
        <p role="status" className="my-10 border-y border-line py-16 text-center text-2xl">
          {t(state === "over" ? "screen.over" : moment === "arrival" ? "screen.too_early" : "screen.too_early_departure", {
            opens: page.opens,
          })}
        </p>
      ) : (
        <RoomSquare shown={shown} moment={moment} />
      )}
      <p role="status" className="mt-6 text-xl tabular-nums">
        {t("screen.counts", counts)}
      </p>
    </Page>
  )
}
