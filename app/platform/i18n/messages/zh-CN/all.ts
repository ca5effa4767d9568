import { messages as screens } from "./screens"
import { workbook } from "./workbook"

/** The whole catalogue of this language: what screens say, and what only the server says of workbooks. */
export const messages = { ...screens, ...workbook }
