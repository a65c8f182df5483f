import { describe, expect, test } from "vitest"
import { isStopInForce, stopStateOn, type SaleStopDays } from "./rules.ts"
import type { StopState } from "./schemas.ts"

const open = { from: "2026-11-20", until: null, lifted_on: null }

describe("isStopInForce", () => {
  test.each<[SaleStopDays, string, boolean, string]>([
    [open, "2026-11-19", false, "the day before it begins, the goods may be sold"],
    [open, "2026-11-20", true, "from its first day on they may not"],
    [open, "2030-01-01", true, "a stop without an end holds until it is lifted"],
    [{ ...open, until: "2026-11-24" }, "2026-11-24", true, "its last day counts"],
    [{ ...open, until: "2026-11-24" }, "2026-11-25", false, "the day after its last day they may be sold"],
    [{ ...open, lifted_on: "2026-11-22" }, "2026-11-21", true, "before the lifting it holds"],
    [{ ...open, lifted_on: "2026-11-22" }, "2026-11-22", false, "on the day of the lifting they may be sold again"],
    [{ ...open, until: "2026-12-31", lifted_on: "2026-11-22" }, "2026-11-23", false, "lifted early, its end is void"],
  ])("%o on %s: %s — %s", (stop, day, inForce) => {
    expect(isStopInForce(stop, day)).toBe(inForce)
  })
})

describe("stopStateOn", () => {
  test.each<[SaleStopDays, string, StopState]>([
    [open, "2026-11-19", "not_yet"],
    [open, "2026-11-20", "in_force"],
    [{ ...open, until: "2026-11-24" }, "2026-11-25", "ended"],
    [{ ...open, lifted_on: "2026-11-22" }, "2026-11-21", "in_force"],
    [{ ...open, lifted_on: "2026-11-22" }, "2026-11-22", "lifted"],
    [{ ...open, until: "2026-11-24", lifted_on: "2026-11-22" }, "2026-12-01", "lifted"],
  ])("%o on %s is %s", (stop, day, state) => {
    expect(stopStateOn(stop, day)).toBe(state)
  })
})
