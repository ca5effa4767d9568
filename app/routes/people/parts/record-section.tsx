import { closingInWords } from "~/components/closing-words"
import { type Column, DataTable } from "~/components/table/data-table"
import { Icon } from "~/components/ui/icon"
import type { RecordRow, RecordSection } from "~/features/people/person-page"
import { useTranslate } from "~/platform/i18n/context"
import { originInWords, valueInWords } from "./record-words"

/** One kind of recorded fact with where each came from. Nothing recorded, and nothing the reader may see, are said in words. */
export function RecordSectionView({ section }: { section: RecordSection }) {
  const { t } = useTranslate()
  return (
    <section aria-labelledby={`records-${section.id}`} className="border-t border-line py-4">
      <h3 id={`records-${section.id}`} className="mb-2 font-semibold">
        {t(`people.section.${section.id}`)}
      </h3>
      {section.visible ? section.rows.length > 0 ? <RecordTable section={section} /> : <Nothing section={section} /> : <Hidden />}
    </section>
  )
}

function Nothing({ section }: { section: RecordSection }) {
  const { t } = useTranslate()
  return (
    <p className="text-muted">
      <Icon name="check" className="mr-1 h-4 w-4 text-good" />
      {t(`people.none.${section.id}`)}
    </p>
  )
}

function Hidden() {
  const { t } = useTranslate()
  return <p className="text-muted">{t("people.section_hidden")}</p>
}

function RecordTable({ section }: { section: RecordSection }) {
  const translator = useTranslate()
  const { t, has } = translator
  const words = (field: string) => {
    const key = `people.field.${field}`
    return has(key) ? t(key) : field
  }
  const origin = t("people.origin")
  const columns: Column<RecordRow>[] = [
    ...section.fields.map((field, at) => ({
      id: field,
      header: words(field),
      label: words(field),
      names: at === 0,
      cell: (row: RecordRow) => valueInWords(row.cells[field] ?? null, translator),
    })),
    {
      id: "origin",
      header: origin,
      label: origin,
      cell: (row) => (
        <span className="text-muted">
          {row.closedFor !== null && <span className="block">{closingInWords(row.closedFor, translator)}</span>}
          {originInWords(row.origin, translator)}
        </span>
      ),
    },
  ]
  return (
    <DataTable caption={t(`people.section.${section.id}`)} captionHidden columns={columns} rows={section.rows} rowKey={({ key }) => key} />
  )
}
