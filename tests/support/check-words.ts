/** House rules on what may not be written anywhere in the tree. This file spells the words in pieces, so as not to find itself. */
import { type HouseFile, type HouseRule, isCode, linesMatching } from "./check-tree"

const oneOf = (...words: string[]) => words.join("|")

const unfinished = new RegExp(
  `\\b(${oneOf("TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK")})\\b|${oneOf("lorem" + " ipsum", "not" + " implemented")}`,
)
const skipped = new RegExp(`\\b(it|test|describe|suite)\\.(${oneOf("sk" + "ip", "on" + "ly", "to" + "do", "fix" + "me")})\\b`)
const replaced = new RegExp(`\\bvi\\.(do)?${"mo" + "ck"}\\(\\s*["'\`](~|#db|(\\.\\./)+(app|db))/`)
const silenced = new RegExp(`@ts-${oneOf("ign" + "ore", "no" + "check")}\\b|@ts-expect-${"err" + "or"}\\s*$`)
const unexplained = new RegExp(`biome-${"ign" + "ore"}(-all|-start)?\\s+[\\w/]+\\s*(:\\s*(<[^>]*>)?\\s*.{0,9})?$`)
const switchedOff = new RegExp(`biome-${"ign" + "ore"}-all`)
const machine = new RegExp(`(^|[\\s"'\`(=])/(${oneOf("work", "root", "farm", "home/\\w+", "Users/\\w+", "tmp/\\w")})/`)
const registry = /https?:\/\/[\w.-]*(registry|npmmirror|pypi|verdaccio|artifactory|nexus)[\w.-]*|"resolved":/
/** NODE_ENV is how the program was built, and not a setting. */
const environment = /\bprocess\.env\b(?!\.NODE_ENV\b)/

const CODE_AND_TEXT = (_: HouseFile) => true
const outsideCheck = ({ path }: HouseFile) => !/^(tests\/support\/check-words\.ts|tests\/unit\/house\/)/.test(path)

function wordRule(name: string, pattern: RegExp, where: (file: HouseFile) => boolean): HouseRule {
  return {
    name,
    find: (files) => files.filter((file) => where(file) && outsideCheck(file)).flatMap((file) => linesMatching(file, pattern)),
  }
}

/** Settings are read and validated in one place; the bootstrap runs before that place can, and the command line's options set them. */
const readsNoEnvironment = (file: HouseFile) =>
  isCode(file) && /^(app|db)\//.test(file.path) && !/^app\/(bootstrap\/|cli\/|platform\/(config|clock)\.server\.ts$)/.test(file.path)

export const WORD_RULES: readonly HouseRule[] = [
  wordRule("nothing is left for later in a comment", unfinished, (file) => isCode(file) || file.path.endsWith(".md")),
  wordRule("no test is skipped or run alone", skipped, isCode),
  wordRule("our own modules are never replaced in a test", replaced, isCode),
  wordRule("the type checker is not silenced without a reason", silenced, isCode),
  wordRule("a lint rule is not silenced without a reason", unexplained, isCode),
  wordRule("no lint rule is switched off for a whole file", switchedOff, isCode),
  wordRule("no path of one machine", machine, CODE_AND_TEXT),
  wordRule("no registry address", registry, CODE_AND_TEXT),
  wordRule("the environment is read where settings are validated", environment, readsNoEnvironment),
]
