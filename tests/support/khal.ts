/** khal, a calendar program for the terminal (Debian: khal), reading a file as it would a feed that was fetched. */
import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** Imports a calendar into an empty one of khal's, as many times as there are texts, and lists what it then knows between two days. */
export function listWithKhal({ texts, from, until }: { texts: readonly string[]; from: string; until: string }): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "shicheng-khal-"))
  try {
    mkdirSync(join(folder, "calendar"))
    const config = join(folder, "config")
    writeFileSync(
      config,
      `[calendars]\n[[shicheng]]\npath = ${join(folder, "calendar")}\n[sqlite]\npath = ${join(folder, "khal.db")}\n` +
        "[locale]\nlocal_timezone = Asia/Shanghai\ndefault_timezone = Asia/Shanghai\n" +
        "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n",
    )
    const run = (args: readonly string[]) =>
      execFileSync(process.env.KHAL_PATH ?? "khal", ["-c", config, ...args], {
        encoding: "utf8",
        env: { ...process.env, LC_ALL: "C.UTF-8", HOME: folder, XDG_DATA_HOME: folder },
      })
    texts.forEach((text, at) => {
      const file = join(folder, `${at}.ics`)
      writeFileSync(file, text)
      run(["import", "--batch", "-a", "shicheng", file])
    })
    const format = "{start-long}–{end-time}|{title}|{location}|{status}"
    return run(["list", "--format", format, "--day-format", "", from, until])
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "")
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
