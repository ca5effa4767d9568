import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { packageFolder } from "./package-folder"

export interface Migration {
  readonly idx: number
  readonly tag: string
  readonly hash: string
  readonly statements: readonly string[]
  /** tables whose row count this migration may change: named in the SQL as `-- changes rows of: a, b` */
  readonly mayChangeRowsOf: ReadonlySet<string>
}

interface Journal {
  readonly entries: readonly { readonly idx: number; readonly tag: string }[]
}

/** drizzle-kit's SQL files in the order of its journal. */
export function listMigrations(folder: string = migrationsFolder()): Migration[] {
  const journal = JSON.parse(readFileSync(join(folder, "meta/_journal.json"), "utf8")) as Journal
  return journal.entries.map(({ idx, tag }) => read({ idx, tag, text: readFileSync(join(folder, `${tag}.sql`), "utf8") }))
}

function read({ idx, tag, text }: { idx: number; tag: string; text: string }): Migration {
  const statements = text
    .split("--> statement-breakpoint")
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "" && !/^pragma\s+foreign_keys/i.test(statement))
  const named = [...text.matchAll(/^-- changes rows of: (.+)$/gm)].flatMap((match) => (match[1] ?? "").split(","))
  return {
    idx,
    tag,
    hash: createHash("sha256").update(text).digest("hex"),
    statements,
    mayChangeRowsOf: new Set(named.map((name) => name.trim())),
  }
}

/** `db/migrations` of the package, whether this runs from the sources or from `build/`. */
function migrationsFolder(): string {
  return packageFolder("db/migrations")
}
