/** House rules on size, names and the place of tests. */
import { type HouseFile, type HouseRule, isCode, linesMatching } from "./check-tree"

const HARD_STOP = 300
/** Not read line by line: written by a program, or one long list by nature. */
const SIZE_EXEMPT = /^(db\/migrations\/|db\/demo\/.*-names\.ts$|app\/platform\/i18n\/messages\/|tests\/fixtures\/)/
const SIZED = /\.(ts|tsx|mjs|cjs|css)$/

const fileSize: HouseRule = {
  name: `no file is longer than ${HARD_STOP} lines`,
  find: (files) =>
    files
      .filter(({ path }) => SIZED.test(path) && !SIZE_EXEMPT.test(path))
      .map((file) => ({ path: file.path, lines: lineCount(file) }))
      .filter(({ lines }) => lines > HARD_STOP)
      .map(({ path, lines }) => ({ path, found: `${lines} lines` })),
}

const lineCount = ({ text }: HouseFile) => text.trimEnd().split("\n").length

/** As the whole name of a file or folder, or as the end of a longer one where that says no more. */
const REFUSED = /^(utils?|helpers?|misc|common|shared|services?|managers?|handlers?)$|-(utils?|helpers?|misc|manager)$/i

const refusedNames: HouseRule = {
  name: "no file or folder has a name that says nothing",
  find: (files) =>
    files
      .filter(({ path }) => /^(app|db|tests)\//.test(path))
      .flatMap(({ path }) => {
        const name = path
          .split("/")
          .map((part) => part.split(".")[0] ?? "")
          .find((part) => REFUSED.test(part))
        return name === undefined ? [] : [{ path, found: `the name "${name}"` }]
      }),
}

const barrels: HouseRule = {
  name: "no barrel: a name is imported from the file that makes it",
  find: (files) =>
    files
      .filter((file) => /^(app|db|tests)\//.test(file.path) && isCode(file))
      .filter(({ path, text }) => /(^|\/)index\.(ts|tsx|mjs)$/.test(path) || isOnlyReExports(text))
      .map(({ path }) => ({ path, found: "passes on what other files export" })),
}

const RE_EXPORT = /^export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s+from\s+"([^"]+)"$/gm

/** `export … from` several files and nothing else but comments and blank lines. Handing on one name from one file is no barrel. */
function isOnlyReExports(text: string): boolean {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "")
  const sources = new Set([...code.matchAll(RE_EXPORT)].map(([, source]) => source))
  return sources.size > 1 && code.replace(RE_EXPORT, "").trim() === ""
}

const EXPORTS_A_FUNCTION = /^export (default )?(async )?function\b|^export const \w+(: [^=]+)? = (async )?(<[^>]*>)?\(/m

const domainTwins: HouseRule = {
  name: "every rule in app/domain has its unit test at the same path",
  find: (files) => {
    const tests = new Set(files.filter(({ path }) => path.startsWith("tests/unit/")).map(({ path }) => path))
    return files
      .filter(({ path, text }) => /^app\/domain\/.*\.ts$/.test(path) && EXPORTS_A_FUNCTION.test(text))
      .map(({ path }) => ({ path, twin: path.replace("app/domain/", "tests/unit/").replace(/\.ts$/, ".test.ts") }))
      .filter(({ twin }) => !tests.has(twin))
      .map(({ path, twin }) => ({ path, found: `no ${twin}` }))
  },
}

const enums: HouseRule = {
  name: "no enum: a union of string literals",
  find: (files) =>
    files
      .filter((file) => /^(app|db)\//.test(file.path) && isCode(file))
      .flatMap((file) => linesMatching(file, /^\s*(export )?(const )?enum \w/)),
}

export const SHAPE_RULES: readonly HouseRule[] = [fileSize, refusedNames, barrels, domainTwins, enums]
