/** The roles an account may have, for forms: pages take no values from the domain. */
export { ROLES } from "~/domain/roles"
