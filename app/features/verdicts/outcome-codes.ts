export { OUTCOMES as OUTCOME_CODES, type Outcome } from "~/domain/verdict"
