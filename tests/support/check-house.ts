/** Every house rule, in the order in which `npm run check` reports them. */
import { CONFLICT_RULES } from "./check-conflicts"
import { ROUTE_RULES } from "./check-routes"
import { SHAPE_RULES } from "./check-shape"
import { TRANSACTION_RULES } from "./check-transactions"
import type { HouseRule } from "./check-tree"
import { WORD_RULES } from "./check-words"

export const HOUSE_RULES: readonly HouseRule[] = [...SHAPE_RULES, ...WORD_RULES, ...ROUTE_RULES, ...CONFLICT_RULES, ...TRANSACTION_RULES]
