import { z } from "zod"
import { LegalForm } from "../organization/schemas.ts"
import { Stars } from "../stars/schemas.ts"

/** What waits for somebody at the desk, each with a list of its own. */
export const DESK_WORK = [
  "to_verify",
  "certificates_to_verify",
  "certificates_ending",
  "stopped",
  "proposals",
  "papers",
  "organizations",
  "complaints",
  "money",
  "payouts",
  "enquiries",
] as const
export type DeskWork = (typeof DESK_WORK)[number]

/** Where verified stars stand in their lives, for those who watch over them. */
export const WATCHED_STATES = ["window", "closing", "late", "extended", "expired"] as const
export type WatchedState = (typeof WATCHED_STATES)[number]

/**
 * What the programme wants to reach and the register can count: goods with three stars or more, goods with five, and how
 * many in a hundred of the goods with a star have risen above an earlier one.
 */
export const COUNTED_KEYS = ["starred", "five_stars", "upgraded_percent"] as const
/**
 * What it wants to reach and others count: how many in a hundred craft villages have goods with a star, and how many in
 * a hundred producers are in a value chain. An official enters it with the paper that says so.
 */
export const TOLD_KEYS = ["craft_villages_percent", "value_chain_percent"] as const
export const TARGET_KEYS = [...COUNTED_KEYS, ...TOLD_KEYS] as const
export const TargetKey = z.enum(TARGET_KEYS)
export type TargetKey = z.infer<typeof TargetKey>
export const HIGHEST_TARGET = 100_000

const Count = z.number().int()

/** A figure that somebody has entered. */
export const ToldFigure = z.object({
  value: Count,
  /** The paper that says so. */
  source: z.string(),
  /** The e-mail of that day; null for what came with the shop. */
  set_by: z.string().nullable(),
  set_at: z.iso.datetime(),
})
export type ToldFigure = z.infer<typeof ToldFigure>

export const ProgrammeTarget = z.object({
  key: TargetKey,
  /** Null where nobody has set it. */
  target: ToldFigure.nullable(),
  /** Null for what others count, where nobody has told it. */
  reached: Count.nullable(),
  /** Where that comes from; null for what the register counts itself. */
  told: ToldFigure.nullable(),
})
export type ProgrammeTarget = z.infer<typeof ProgrammeTarget>

/** `province`: one of the person's; everything of theirs without it. */
export const AskOverview = z.object({
  province: z
    .string()
    .regex(/^\d{2}$/)
    .optional()
    .catch(undefined),
})
export type AskOverview = z.infer<typeof AskOverview>

/** Today's work of whoever asks, and how far the programme is. Each count is that of the list with the same filters. */
export const DeskOverview = z.object({
  /** Whose they are; null for the whole country. */
  province: z.object({ code: z.string(), name: z.string() }).nullable(),
  /** Among which they may choose. */
  provinces: z.array(z.object({ code: z.string(), name: z.string() })),
  may_set_targets: z.boolean(),
  work: z.array(z.object({ key: z.enum(DESK_WORK), count: Count })),
  watched: z.array(z.object({ state: z.enum(WATCHED_STATES), count: Count })),
  targets: z.array(ProgrammeTarget),
  by_stars: z.array(z.object({ stars: Stars, count: Count })),
  by_form: z.array(z.object({ form: LegalForm, count: Count })),
  by_commune: z.array(z.object({ code: z.string().nullable(), name: z.string(), count: Count })),
})
export type DeskOverview = z.infer<typeof DeskOverview>

/** `province_code` is null for the whole country. `value` as it was typed. */
export const SetTarget = z.strictObject({
  province_code: z.string().max(2).nullable(),
  key: TargetKey,
  /** The target, or how much of it is reached where others count that. */
  figure: z.enum(["target", "reached"]).default("target"),
  value: z.string().max(20),
  source: z.string().max(500),
})
export type SetTarget = z.infer<typeof SetTarget>
