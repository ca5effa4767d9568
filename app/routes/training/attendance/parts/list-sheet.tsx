import type { AttendanceListPage } from "~/features/training/attendance/attendance-page"
import { useTranslate } from "~/platform/i18n/context"
import { formatDate } from "~/platform/i18n/format"

const CELL = "border border-edge px-2 py-2 text-left align-middle"

interface Props {
  page: AttendanceListPage
  session: AttendanceListPage["sessions"][number]
}

/** One session's sheet: its head again on each page, room for two signatures a person, the trainer's below. */
export function ListSheet({ page: { run, people }, session }: Props) {
  const { t, locale } = useTranslate()
  const { on, starts, ends, place, topic, trainers } = session
  return (
    <section className="mb-12 break-after-page last:mb-0 last:break-after-auto">
      <h1 className="text-2xl print:text-xl">{`${run.title} · ${t("attendance.list.title")}`}</h1>
      <p className="mt-1">{[`${formatDate(on, locale)} ${starts}–${ends}`, topic].filter(Boolean).join(" · ")}</p>
      <p className="mb-3 text-sm text-muted">
        {[
          run.number,
          t("attendance.list.place", { place: place ?? t("attendance.list.online") }),
          ...(trainers.length === 0 ? [] : [t("attendance.list.trainers", { names: trainers.join("、") })]),
          t("attendance.list.count", { count: people.length }),
        ].join(" · ")}
      </p>
      <div className="overflow-x-auto">
        <table className="w-full border-collapse text-sm">
          <thead>
            <tr>
              {(["number", "name", "school", "signed_in", "signed_out", "remark"] as const).map((column) => (
                <th key={column} scope="col" className={`${CELL} whitespace-nowrap font-medium`}>
                  {column === "name" || column === "school" ? t(`attendance.${column}`) : t(`attendance.list.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map(({ teacherNo, name, schoolName }, at) => (
              <tr key={teacherNo}>
                <td className={`${CELL} w-12 tabular-nums`}>{at + 1}</td>
                <th scope="row" className={`${CELL} whitespace-nowrap font-medium`}>
                  {name}
                </th>
                <td className={CELL}>{schoolName}</td>
                <td className={`${CELL} h-10 w-[20%]`} />
                <td className={`${CELL} h-10 w-[20%]`} />
                <td className={`${CELL} w-[14%]`} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-6">{t("attendance.list.trainer_signs")}</p>
    </section>
  )
}
