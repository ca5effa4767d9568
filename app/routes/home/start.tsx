import type { Role } from "~/domain/roles"
import { guarded, redirectTo } from "~/platform/route.server"

/** Where each role's work begins. */
const STARTS: Readonly<Record<Role, string>> = {
  teacher: "/me",
  school_administrator: "/people",
  scheduler: "/people",
  hr_officer: "/people",
  district_leader: "/people",
  system_administrator: "/accounts",
}

/** The address without a path: on to where the reader's work begins. */
export const loader = guarded({ can: "home.open" }, ({ actor }) => redirectTo(actor.role === "system" ? "/account" : STARTS[actor.role]))
