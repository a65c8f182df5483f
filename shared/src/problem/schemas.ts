import { z } from "zod"

/**
 * One thing that is wrong with what was sent. `type` is stable and meant for programs, `message` is Vietnamese and
 * meant for the person, `field` names the input it concerns.
 */
export const Problem = z.object({
  type: z.string(),
  message: z.string(),
  field: z.string().optional(),
})
export type Problem = z.infer<typeof Problem>

/** The body of every 4xx answer of our own routes: the first problem, and all of them when there are several. */
export const ProblemAnswer = Problem.extend({ problems: z.array(Problem).optional() })
export type ProblemAnswer = z.infer<typeof ProblemAnswer>
