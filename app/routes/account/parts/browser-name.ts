/** Browsers in the order in which they must be asked for: most call themselves Chrome or Safari as well. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger\/(\d+)/, "微信 WeChat"],
  [/Edg\/(\d+)/, "Edge"],
  [/QQBrowser\/(\d+)/, "QQ"],
  [/Firefox\/(\d+)/, "Firefox"],
  [/Chrome\/(\d+)/, "Chrome"],
  [/Version\/(\d+)[^ ]* (?:Mobile\/\S+ )?Safari/, "Safari"],
]
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/Windows/, "Windows"],
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Mac OS X/, "macOS"],
  [/Linux/, "Linux"],
]

/** "Edge 140 · Windows", or null where the browser does not say. */
export function browserName(userAgent: string): string | null {
  const browser = BROWSERS.map(([pattern, name]) => ({ name, version: pattern.exec(userAgent)?.[1] })).find(
    ({ version }) => version !== undefined,
  )
  const system = SYSTEMS.find(([pattern]) => pattern.test(userAgent))?.[1]
  const parts = [browser && `${browser.name} ${browser.version}`, system].filter((part) => part !== undefined)
  return parts.length === 0 ? null : parts.join(" · ")
}
