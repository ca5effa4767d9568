import type { PersonShown } from "~/features/training/enrolment/enrolment-page"
import { useTranslate } from "~/platform/i18n/context"

/** Who it is: name, number, what she teaches. */
export function PersonCell({ person, school = false }: { person: PersonShown; school?: boolean }) {
  const { label } = useTranslate()
  const { name, teacherNo, schoolName, stage, subject } = person
  const teaches = [stage === null ? null : label("stage", stage), subject].filter(Boolean).join(" ")
  return (
    <>
      <span className="block font-medium">{name}</span>
      <span className="block text-muted">
        {teacherNo}
        {teaches !== "" && ` · ${teaches}`}
      </span>
      {school && <span className="block text-muted">{schoolName}</span>}
    </>
  )
}
