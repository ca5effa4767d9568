/** What the feedback forms of a run say together. */
export const FEEDBACK_QUESTIONS = ["usefulness", "teaching", "organisation"] as const
export type FeedbackQuestion = (typeof FEEDBACK_QUESTIONS)[number]

export type Answered = Readonly<Record<FeedbackQuestion, number>> & { readonly remark: string | null }

export interface QuestionSummary {
  readonly question: FeedbackQuestion
  /** to two places */
  readonly mean: number
  /** how many said 1, 2 … 5 */
  readonly counts: readonly number[]
}

export interface FeedbackSummary {
  readonly answers: number
  readonly questions: readonly QuestionSummary[]
  readonly remarks: readonly string[]
}

/** The forms added up; null while so few have answered that one could tell who said what. */
export function feedbackSummary(forms: readonly Answered[], { least }: { readonly least: number }): FeedbackSummary | null {
  if (forms.length < least || forms.length === 0) return null
  const questions = FEEDBACK_QUESTIONS.map((question) => {
    const given = forms.map((form) => form[question])
    const mean = Math.round((given.reduce((sum, one) => sum + one, 0) / given.length) * 100) / 100
    return { question, mean, counts: [1, 2, 3, 4, 5].map((mark) => given.filter((one) => one === mark).length) }
  })
  return { answers: forms.length, questions, remarks: forms.flatMap(({ remark }) => remark ?? []) }
}
