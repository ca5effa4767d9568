import { useNavigation } from "@remix-run/react"
import { useEffect, useRef } from "react"
import { useTranslate } from "~/platform/i18n/context"
import type { RefusedAnswer } from "~/platform/route-guard"
import { DataTable } from "../table/data-table"

export interface ConflictRow {
  /** the field's label, as the form says it */
  readonly label: string
  /** what she typed, in words: `errors.typed(…)`, a code by its label */
  readonly mine: string | null | undefined
  /** what stands now, in words */
  readonly theirs: string | null | undefined
}

export interface ConflictProps {
  /** what the action answered; null where it answered another form of the page */
  answer: unknown
  /** of the record as it stands now: what the loader just read; null where a field of the form's own says which record and state was seen */
  version: string | number | null
  rows: readonly ConflictRow[]
}

/**
 * Two officers edit one record: the second sees both versions, keeps what she typed, and may save again on top of the first's.
 * Stands inside the form, always, in place of its hidden `version`; it shows itself only after a refusal `changed_meanwhile`.
 * The page has been read anew by then (`shouldRevalidate = readAnewAfterConflict` in the route), so that the version sent with the next
 * press is the present one. It says all there is to say, so that the summary of errors may stay away (`isConflict`):
 *
 *     const errors = refusedErrors(answer, translator, ["endsOn"])
 *     <Form method="post">
 *       {!isConflict(answer) && <ErrorSummary errors={errors.summary} />}
 *       <input type="hidden" name="formToken" value={formToken} />
 *       <Conflict answer={answer} version={season.version} rows={[{ label: t("season.ends"), mine: errors.typed("endsOn"), theirs: season.endsOn }]} />
 *       <TextField name="endsOn" defaultValue={errors.typed("endsOn") ?? season.endsOn} … />
 */
export function Conflict({ answer, version, rows }: ConflictProps) {
  // the answer comes a moment before the page that it is compared with
  const isReadAnew = useNavigation().state === "idle"
  return (
    <>
      {version !== null && <input type="hidden" name="version" value={version} />}
      {isReadAnew && isConflict(answer) && <BothVersions rows={rows} />}
    </>
  )
}

function BothVersions({ rows }: Pick<ConflictProps, "rows">) {
  const { t } = useTranslate()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const said = (value: string | null | undefined) => (value == null || value === "" ? t("layout.none") : value)
  const differs = ({ mine, theirs }: ConflictRow) => said(mine) !== said(theirs)
  return (
    <div ref={box} role="alert" tabIndex={-1} className="mb-2 rounded border-l-4 border-warn bg-warn-soft p-4">
      <h3 className="text-lg">{t("conflict.title")}</h3>
      <p className="mb-3 mt-1">{rows.some(differs) ? t("conflict.text") : t("conflict.same")}</p>
      <DataTable
        caption={t("conflict.title")}
        captionHidden
        rows={rows}
        rowKey={({ label }) => label}
        columns={[
          { id: "field", header: t("conflict.field"), label: t("conflict.field"), cell: ({ label }) => label, names: true },
          { id: "mine", header: t("conflict.mine"), label: t("conflict.mine"), cell: ({ mine }) => said(mine) },
          { id: "theirs", header: t("conflict.theirs"), label: t("conflict.theirs"), cell: ({ theirs }) => said(theirs) },
          {
            id: "differs",
            header: t("conflict.compared"),
            label: t("conflict.compared"),
            cell: (row) => (differs(row) ? <strong>{t("conflict.differs")}</strong> : t("conflict.equal")),
          },
        ]}
      />
    </div>
  )
}

/** Whether a form was refused because somebody else had changed the record. */
export function isConflict(answer: unknown): answer is RefusedAnswer {
  if (typeof answer !== "object" || answer === null || !("refusals" in answer)) return false
  return (answer as RefusedAnswer).refusals.some(({ code }) => code === "changed_meanwhile")
}
