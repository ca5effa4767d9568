/** A path of this app that a redirect may lead to, or the fallback: no other host, no other scheme, no tricks with slashes and control characters. */
export function safePath(to: string | null | undefined, fallback = "/"): string {
  if (!to?.startsWith("/") || to.length > 1000) return fallback
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what browsers drop before they read the address
  if (/^\/[/\\]|[\u0000-\u001f\u007f\\]/.test(to)) return fallback
  const base = "http://app.invalid"
  const url = URL.canParse(to, base) ? new URL(to, base) : null
  // Taking out the dots may leave what was refused above: "/..//other.host" is "//other.host".
  return url?.origin === base && !/^\/[/\\]/.test(url.pathname) ? `${url.pathname}${url.search}` : fallback
}
