import { z } from "zod"
import { REGIONS } from "../shipping/rules.ts"

/** One commune-level unit as the type-ahead shows it. */
export const CommuneMatch = z.object({
  code: z.string(),
  province_code: z.string(),
  /** "Phường Phú Lợi" */
  name: z.string(),
  /** "thành phố Cần Thơ" */
  province: z.string(),
  /** Up to three former names, those that the query hit first: "trước: Phường 2, Thành phố Sóc Trăng". */
  hint: z.string().nullable(),
})
export type CommuneMatch = z.infer<typeof CommuneMatch>

export const CommuneMatches = z.object({ matches: z.array(CommuneMatch) })
export type CommuneMatches = z.infer<typeof CommuneMatches>

/** administrative-units.json: the two tiers since 1 July 2025. Names are without their kind, "Phú Lợi". */
export const UnitsFile = z.object({
  /** The day up to which changes are in. */
  as_of: z.iso.date(),
  provinces: z.array(
    z.object({
      code: z.string().regex(/^\d{2}$/),
      kind: z.enum(["thành phố", "tỉnh"]),
      name: z.string(),
      region: z.enum(REGIONS),
      former_provinces: z.array(z.string()),
      units: z.array(
        z.object({
          code: z.string().regex(/^\d{5}$/),
          kind: z.enum(["xã", "phường", "đặc khu"]),
          name: z.string(),
          lat: z.number(),
          lon: z.number(),
        }),
      ),
    }),
  ),
})
export type UnitsFile = z.infer<typeof UnitsFile>

/** former-units.json: the three tiers before, and which communes of today each unit lies in. */
export const FormerUnitsFile = z.object({
  units: z.array(
    z.object({
      /** Null for the five island districts without communes; then `ward` is empty. */
      code: z.string().nullable(),
      /** "Phường 2" */
      ward: z.string(),
      /** "Thành phố Sóc Trăng" */
      district: z.string(),
      /** "Sóc Trăng" */
      province: z.string(),
      now: z.array(z.string().regex(/^\d{5}$/)).min(1),
    }),
  ),
})
export type FormerUnitsFile = z.infer<typeof FormerUnitsFile>
