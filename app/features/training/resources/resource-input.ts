/** What is said of a place where training is held. */
export interface VenueInput {
  readonly name: string
  /** rooms of one site need no travel between them */
  readonly site: string
  readonly schoolCode: string | null
  readonly capacity: number
  readonly equipment: readonly string[]
  readonly opensMinute: number
  readonly closesMinute: number
}

/** Who teaches: somebody of the district, by her teacher number; or somebody of the alliance's 专家资源库. */
export type TrainerInput =
  | { readonly source: "own"; readonly teacherNo: string; readonly expertise: string }
  | { readonly source: "expert_pool"; readonly name: string; readonly organisation: string; readonly expertise: string }
