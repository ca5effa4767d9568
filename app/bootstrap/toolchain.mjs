/**
 * better-sqlite3 is the one package with native code. Where its ready-made binary cannot be downloaded it is compiled, which
 * needs a C++ compiler, make, Python 3 and Node's header files. This says what of that is there.
 */
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { at } from "./project.mjs"

/** The directory to compile against: the one the user has named, else that of the headers beside the running Node; never one with another Node's headers. */
function headersDirectory(env, execPath) {
  const named = namedDirectory(env)
  if (named && !hasOthersHeaders(named)) return named
  const prefix = dirname(dirname(execPath))
  return existsSync(join(prefix, "include", "node", "node.h")) && !hasOthersHeaders(prefix) ? prefix : undefined
}

const namedDirectory = (env) => env.npm_config_nodedir ?? env.NPM_CONFIG_NODEDIR

/** Whether the headers there are another Node's: what is compiled against them does not load. Where none are found (Node's sources, say) nothing is held against it. */
function hasOthersHeaders(directory) {
  const file = join(directory, "include", "node", "node_version.h")
  if (!existsSync(file)) return false
  const version = /^#define NODE_MODULE_VERSION (\d+)$/m.exec(readFileSync(file, "utf8"))?.[1]
  return version !== undefined && version !== process.versions.modules
}

/** Settings for our own `npm ci` only; nothing is written to anybody's npm configuration. */
export function compileSettings(env = process.env, execPath = process.execPath) {
  const nodedir = headersDirectory(env, execPath)
  const flags = [env.CXXFLAGS, `-include "${at("app", "bootstrap", "object-wrap.h")}"`].filter(Boolean).join(" ")
  return { ...(nodedir !== undefined && { npm_config_nodedir: nodedir }), CXXFLAGS: flags, JOBS: env.JOBS ?? "max" }
}

/** What compiling would need and this machine does not have, in words for the person who must install it. */
export function missingForCompiling(env = process.env, execPath = process.execPath) {
  const missing = []
  if (!answers(env.PYTHON ?? env.npm_config_python ?? "python3")) missing.push("python3")
  if (process.platform !== "win32" && !answers("make")) missing.push("make")
  if (process.platform !== "win32" && !answers(env.CXX ?? "g++") && !answers("c++")) missing.push("g++ (a C++ compiler)")
  if (headersDirectory(env, execPath) === undefined) {
    const wrong = namedDirectory(env) ? "; npm_config_nodedir names those of another Node" : ""
    missing.push(
      `the header files of Node ${process.version} (include/node/node.h beside the node program, or npm_config_nodedir, or a network to fetch them${wrong})`,
    )
  }
  return missing
}

function answers(program) {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).status === 0
}
