/** What a buyer of alcohol has ticked, by version: an order keeps the version, so a change of words is a new one. */
export const AGE_WORDINGS = {
  "1.0": { vi: "Tôi đủ 18 tuổi", en: "I am 18 or older" },
} as const

/** The version that is asked for now. */
export const AGE_WORDING = "1.0" satisfies keyof typeof AGE_WORDINGS
