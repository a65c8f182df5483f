type LunarYear = {
  year: number
  /** Mùng 1 tháng Giêng. */
  first: string
  /** The month that has a leap month after it; 0 in years without. */
  leap: number
  /** Days of each month, the leap month in its place. */
  lengths: readonly number[]
}

/**
 * The Vietnamese lunar calendar: months begin on the day of the new moon at UTC+7, the eleventh holds the winter solstice,
 * and a leap month is the first without a principal term between two solstices thirteen months apart. Reckoned by that
 * rule from Meeus' formulas of moon and sun, and compared with the reviewed table of feasts of 2026 to 2033
 * (`rules.test.ts`). It is not the Chinese calendar, which is reckoned at UTC+8 and has another Tết in 2030.
 */
export const LUNAR_YEARS: readonly LunarYear[] = [
  { year: 2025, first: "2025-01-29", leap: 6, lengths: [30, 29, 30, 29, 29, 30, 29, 30, 29, 30, 30, 30, 29] },
  { year: 2026, first: "2026-02-17", leap: 0, lengths: [30, 29, 30, 29, 29, 30, 29, 29, 30, 30, 30, 29] },
  { year: 2027, first: "2027-02-06", leap: 0, lengths: [30, 30, 29, 30, 29, 29, 30, 29, 29, 30, 30, 29] },
  { year: 2028, first: "2028-01-26", leap: 5, lengths: [30, 30, 30, 29, 30, 29, 29, 30, 29, 29, 30, 30, 29] },
  { year: 2029, first: "2029-02-13", leap: 0, lengths: [30, 30, 29, 30, 29, 30, 29, 30, 29, 29, 30, 29] },
  { year: 2030, first: "2030-02-02", leap: 0, lengths: [30, 30, 29, 30, 30, 29, 30, 29, 30, 29, 30, 29] },
  { year: 2031, first: "2031-01-23", leap: 3, lengths: [29, 30, 29, 30, 30, 29, 30, 30, 29, 30, 29, 30, 29] },
  { year: 2032, first: "2032-02-11", leap: 0, lengths: [29, 30, 29, 30, 29, 30, 30, 29, 30, 30, 29, 30] },
  { year: 2033, first: "2033-01-31", leap: 11, lengths: [29, 30, 29, 29, 30, 29, 30, 29, 30, 30, 30, 29, 30] },
]
