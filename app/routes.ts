import { index, type RouteConfig, route } from "@remix-run/route-config"

/** The only list of URLs. Tests walk it: every loader and action answers for every role. */
export default [
  index("routes/home/start.tsx"),
  route("sign-in", "routes/account/sign-in.tsx"),
  route("sign-out", "routes/account/sign-out.ts"),
  route("account", "routes/account/account.tsx"),
  route("account/password", "routes/account/password.tsx"),
  route("preferences", "routes/account/preferences.ts"),
  route("me", "routes/hours/me.tsx"),
  route("path", "routes/career/path.tsx"),
  route("desk", "routes/desk/desk.tsx"),
  route("lists/:rule", "routes/desk/list.tsx"),
  route("lists/:rule/export", "routes/desk/export.ts"),
  route("people", "routes/people/people.tsx"),
  route("people/export", "routes/people/export.ts"),
  route("people/:teacherNo", "routes/people/person.tsx"),
  route("people/:teacherNo/path", "routes/career/person-path.tsx"),
  route("imports", "routes/imports/imports.tsx"),
  route("imports/template", "routes/imports/template.ts"),
  route("imports/export", "routes/imports/export.ts"),
  route("imports/:importId", "routes/imports/import.tsx"),
  route("imports/:importId/marked", "routes/imports/marked.ts"),
  route("accounts", "routes/accounts/accounts.tsx"),
  route("accounts/:accountId", "routes/accounts/account.tsx"),
  route("audit", "routes/audit/audit.tsx"),
  route("*", "routes/home/missing.tsx"),
] satisfies RouteConfig
