import { Form } from "@remix-run/react"
import { TextField } from "~/components/form/field"
import { SubmitButton } from "~/components/form/submit-button"
import { type Column, DataTable } from "~/components/table/data-table"
import { Fold } from "~/components/ui/fold"
import type { PersonShown } from "~/features/training/enrolment/enrolment-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatInstant } from "~/platform/i18n/format"
import { NeedShort } from "./need-short"
import { Hidden } from "./own-place-forms"
import { PersonCell } from "./person-cell"
import { PlaceDetails } from "./place-details"

interface EnrolmentTableProps {
  caption: string
  rows: readonly PersonShown[]
  /** with it people can be taken off */
  formToken: string | null
}

/** The people of a run with need, state, rank and why. */
export function EnrolmentTable({ caption, rows, formToken }: EnrolmentTableProps) {
  const { t, locale } = useTranslate()
  const plain = (id: string, words: string) => ({ id, header: words, label: words })
  const columns: readonly Column<PersonShown>[] = [
    {
      ...plain("teacher", t("nominations.column.teacher")),
      names: true,
      cell: (person) => (
        <>
          <PersonCell person={person} school />
          {person.place !== null && formToken !== null && <Remove person={person} place={person.place} formToken={formToken} />}
        </>
      ),
    },
    {
      ...plain("state", t("nominations.column.state")),
      phone: "block",
      cell: ({ place }) => place !== null && <PlaceDetails place={place} ranked={null} />,
    },
    { ...plain("need", t("nominations.column.need")), phone: "block", cell: ({ need }) => <NeedShort need={need} /> },
    {
      ...plain("origin", t("run_enrolments.column.origin")),
      phone: "block",
      cell: ({ place }) =>
        place !== null && (
          <>
            <span className="block">{t(`enrolments.origin.${place.origin}`)}</span>
            <span className="block text-muted">{formatInstant(place.appliedAt, locale)}</span>
          </>
        ),
    },
    ...(rows.some(({ place }) => place !== null && place.seat !== null)
      ? [
          {
            ...plain("seat", t("run_enrolments.column.seat")),
            phone: "labelled",
            align: "end",
            width: "whitespace-nowrap",
            cell: ({ place }: PersonShown) => place?.seat ?? t("layout.none"),
          } as const,
        ]
      : []),
  ]
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ teacherNo, place }) => `${teacherNo} ${place?.id}`}
    />
  )
}

function Remove({ person, place, formToken }: { person: PersonShown; place: NonNullable<PersonShown["place"]>; formToken: string }) {
  const { t } = useTranslate()
  return (
    <Fold summary={t("run_enrolments.remove_who", { name: person.name })}>
      <Form method="post" className="grid gap-2">
        <Hidden version={place.version} formToken={formToken} />
        <input type="hidden" name="enrolmentId" value={place.id} />
        <TextField id={`remove-${place.id}`} name="reason" label={t("run_enrolments.remove_reason")} maxLength={200} required />
        <div>
          <SubmitButton look="danger" name="intent" value="remove">
            {t("run_enrolments.remove")}
          </SubmitButton>
        </div>
      </Form>
    </Fold>
  )
}
