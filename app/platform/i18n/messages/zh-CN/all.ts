import { codes } from "./codes"
import { hours } from "./hours"
import { imports } from "./imports"
import { layout } from "./layout"
import { people } from "./people"
import { phrases } from "./phrases"
import { verdict } from "./verdict"

/** The whole catalogue of this language, composed of its areas. */
export const messages = { ...codes, ...hours, ...imports, ...layout, ...people, ...phrases, ...verdict }
