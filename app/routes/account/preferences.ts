import { preferencesForm } from "~/features/accounts/accounts.schema"
import { guarded, redirectWithPreferences, safePath } from "~/platform/route.server"

/** The language and the unit of hours, kept in this browser; back to the page that asked. */
export const action = guarded({ public: true, form: preferencesForm, resource: true }, ({ form: { returnTo, locale, unit } }) =>
  redirectWithPreferences({ to: safePath(returnTo), locale, hoursUnit: unit }),
)
