/** A thousand people who sign in to one session within a minute, as they come through the door, beside a bare answer of the same server. */
import { setTimeout as pause } from "node:timers/promises"
import { aFullRoom, sendScan } from "#tests/support/check-ins"
import { slowestButOne } from "#tests/support/rush"
import { type Figure, median } from "./figure"

const PEOPLE = 1000
const MINUTE_MS = 60_000

/** How long a sign-in takes, from the phone's request to its answer. */
export async function benchCheckIns(): Promise<Figure[]> {
  const room = await aFullRoom(PEOPLE)
  try {
    const bare = await Promise.all(
      evenly(200, 12_000, () => timed(() => fetch(`${room.server.url}/healthz`).then((answer) => answer.text()))),
    )
    let code = room.codeNow()
    const timer = setInterval(() => {
      code = room.codeNow()
    }, 5000)
    const everybody = [...room.cookies.keys()]
    const answers = await Promise.all(
      evenly(PEOPLE, MINUTE_MS, async (at) => sendScan(room, { teacherNo: everybody[at] ?? "", code: await code })),
    ).finally(() => clearInterval(timer))
    const marked = answers.filter(({ status, already }) => status === 200 && !already)
    if (marked.length !== PEOPLE) throw new Error(`${marked.length} of ${PEOPLE} have signed in`)
    const durations = answers.map(({ ms }) => ms)
    const floor = { what: "bare answer (/healthz), p99", value: Math.max(1, slowestButOne(bare)) }
    const note = `p50 ${Math.round(median(durations))} ms, a mark and its audit each, none twice`
    return [
      {
        what: "1,000 check-ins in a minute on one session, p99",
        teachers: PEOPLE,
        value: slowestButOne(durations),
        unit: "ms",
        floor,
        note,
      },
    ]
  } finally {
    await room.server.stop()
    await room.database.close()
  }
}

/** So many pieces of work begun one after another over a time. */
function evenly<Result>(count: number, overMs: number, work: (at: number) => Promise<Result>): readonly Promise<Result>[] {
  return Array.from({ length: count }, (_, at) => pause((at * overMs) / count).then(() => work(at)))
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}
