import type { RoomScreenPage } from "~/features/training/attendance/attendance-page"
import { useTranslate } from "~/platform/i18n/context"

type Shown = NonNullable<RoomScreenPage["shown"]>

/** The square and the code, as large as a hall needs them: dark on white whatever the reader's colours are. */
export function RoomSquare({ shown, moment }: { shown: Shown; moment: RoomScreenPage["moment"] }) {
  const { t } = useTranslate()
  const { origin, host } = new URL(shown.address)
  return (
    <div className="mt-6 grid items-center gap-8 md:grid-cols-[minmax(20rem,3fr)_4fr]">
      <svg
        viewBox={`0 0 ${shown.size} ${shown.size}`}
        role="img"
        aria-label={t("screen.square")}
        shapeRendering="crispEdges"
        className="max-h-[70vh] w-full border border-line"
      >
        <rect width={shown.size} height={shown.size} fill="#ffffff" />
        <path d={shown.path} fill="#000000" />
      </svg>
      <div className="grid gap-4">
        <p className="text-3xl font-semibold xl:text-4xl">{t(`screen.scan.${moment}`)}</p>
        <p className="text-lg text-muted xl:text-xl">
          {t("screen.type", { address: origin.startsWith("https:") ? `${host}/check-in` : `${origin}/check-in` })}
        </p>
        <p className="break-all font-mono text-[3.5rem] font-semibold leading-tight tracking-[0.12em] xl:text-[5.5rem]">
          <span className="visually-hidden">{t("screen.code")} </span>
          {shown.code}
        </p>
        <p className="text-muted">{t("screen.rotates", { seconds: shown.rotateSeconds })}</p>
      </div>
    </div>
  )
}
