import type { MetaFunction } from "@remix-run/node"
import { Link, useLoaderData } from "@remix-run/react"
import { Page } from "~/components/layout/page"
import { titleMeta } from "~/components/layout/title"
import { type Column, DataTable } from "~/components/table/data-table"
import { EmptyState } from "~/components/table/empty-state"
import { showPersonStudios } from "~/features/studios/show-person-studios.server"
import type { PersonStudio } from "~/features/studios/studio-page"
import { personParams } from "~/features/studios/studios.schema"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate, formatPeriod } from "~/platform/i18n/format"
import { pageTitle } from "~/platform/i18n/page-title.server"
import { guarded } from "~/platform/route.server"
import { studioAddress } from "./parts/studio-address"
import { StudioStateTag } from "./parts/studio-state-tag"

/** The studios that one person within reach is or was in. */
export const loader = guarded({ can: "person.read", params: personParams }, async ({ scope, params, today, locale }) => ({
  title: pageTitle(locale, "studios.person.title"),
  page: await showPersonStudios({ scope, teacherNo: params.teacherNo, today }),
}))

export const meta: MetaFunction<typeof loader> = ({ data }) => titleMeta(data)

export default function PersonStudios() {
  const { page } = useLoaderData<typeof loader>()
  const { t, locale } = useTranslate()
  const { person, studios, asOf } = page
  return (
    <Page
      title={t("studios.person.title")}
      kicker={
        <Link to={`/people/${encodeURIComponent(person.teacherNo)}`} className="link">
          {person.name}
        </Link>
      }
      lead={person.schoolName}
    >
      {studios.length === 0 ? (
        <EmptyState
          title={t("studios.person.none")}
          next={t("studios.person.none_next")}
          action={
            <Link to="/studios" className="link">
              {t("studios.title")}
            </Link>
          }
        />
      ) : (
        <PersonTable studios={studios} />
      )}
      <p className="mt-6 text-sm text-muted">{t("studios.as_of", { date: formatDate(asOf, locale) })}</p>
    </Page>
  )
}

function PersonTable({ studios }: { studios: readonly PersonStudio[] }) {
  const { t, label, locale } = useTranslate()
  const column = (id: string, words: string, cell: Column<PersonStudio>["cell"]): Column<PersonStudio> => ({
    id,
    header: words,
    label: words,
    cell,
  })
  return (
    <DataTable
      caption={t("studios.person.title")}
      captionHidden
      columns={[
        {
          ...column("name", t("studios.column.name"), ({ studioNo, name }) => (
            <Link to={studioAddress(studioNo)} className="link inline-block py-0.5 font-medium">
              {name}
            </Link>
          )),
          names: true,
        },
        column("kind", t("studios.column.kind"), ({ kind, level }) =>
          t("ladder.at_level", { level: label("designationLevel", level), name: label("studioKind", kind) }),
        ),
        column("role", t("studios.column.role"), ({ role }) => label("studioRole", role)),
        column("when", t("studios.person.when"), ({ joinedOn, leftOn }) =>
          formatPeriod({ from: joinedOn, to: leftOn, openWord: t("layout.open_end") }, locale),
        ),
        column("state", t("studios.column.state"), ({ state }) => <StudioStateTag state={state} />),
      ]}
      rows={studios}
      rowKey={({ memberId }) => String(memberId)}
    />
  )
}
