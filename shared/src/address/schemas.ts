import { z } from "zod"

/** One commune-level unit as the type-ahead shows it. `hint` tells former names, when the query hit one. */
export const CommuneMatch = z.object({
  code: z.string(),
  province_code: z.string(),
  /** "Phường Phú Lợi" */
  name: z.string(),
  /** "thành phố Cần Thơ" */
  province: z.string(),
  hint: z.string().nullable(),
})
export type CommuneMatch = z.infer<typeof CommuneMatch>

export const CommuneMatches = z.object({ matches: z.array(CommuneMatch) })
export type CommuneMatches = z.infer<typeof CommuneMatches>
