/** How the ids of indicators begin that the district added itself. */
export const OWN_INDICATOR = "own_"
