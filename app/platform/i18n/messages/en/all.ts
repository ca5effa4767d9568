import { accounts } from "./accounts"
import { codes } from "./codes"
import { errors } from "./errors"
import { hours } from "./hours"
import { imports } from "./imports"
import { layout } from "./layout"
import { people } from "./people"
import { phrases } from "./phrases"
import { verdict } from "./verdict"
import { workbook } from "./workbook"

/** The whole catalogue of this language, composed of its areas. */
export const messages = {
  ...accounts,
  ...codes,
  ...errors,
  ...hours,
  ...imports,
  ...layout,
  ...people,
  ...phrases,
  ...verdict,
  ...workbook,
}
