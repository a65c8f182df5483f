/** What a label says of goods, in the order in which it is asked for. */
export const LABEL_FACTS = [
  "ingredients",
  "alcohol_by_volume",
  "usage",
  "storage",
  "warnings",
  "shelf_life_days",
  "allergens",
  "material_origin",
  "declaration_no",
] as const
export type LabelFact = (typeof LABEL_FACTS)[number]

/** `needed`: nothing is published without it. `advised`: it is asked for, and may be left out. */
export type FactNeed = "needed" | "advised" | "none"

/** What the rules of labels tell apart. `live`: plants, flowers and animals. `service`: a visit, which has no label. */
export type GoodsKind = "food" | "fresh" | "alcohol" | "health_food" | "cosmetic" | "craft" | "live" | "service"

const KIND_BY_SET: ReadonlyMap<number, GoodsKind> = new Map([
  [1, "fresh"],
  [2, "fresh"],
  [14, "alcohol"],
  [15, "alcohol"],
  [18, "health_food"],
  [19, "cosmetic"],
  [20, "cosmetic"],
  [21, "craft"],
  [22, "craft"],
  [23, "live"],
  [24, "live"],
  [25, "live"],
  [26, "service"],
])

/** The kind of goods of a set of Appendix II of Decision 26/2026/QĐ-TTg; food for those of no set. */
export function goodsKindOf(set_no: number): GoodsKind {
  return KIND_BY_SET.get(set_no) ?? "food"
}

type Asked = Partial<Record<LabelFact, FactNeed>>

const ADVISED: Asked = { material_origin: "advised" }
const FOOD: Asked = {
  ...ADVISED,
  ingredients: "needed",
  usage: "needed",
  storage: "needed",
  shelf_life_days: "needed",
  warnings: "advised",
  allergens: "advised",
  declaration_no: "advised",
}

/**
 * Decree 37/2026/NĐ-CP on labels and 15/2018/NĐ-CP on food safety. Numbers of declarations are only advised: small
 * makers and raw produce are exempt from them. The share of ethanol is from the list of what each kind of goods has to
 * say (Appendix I of Decree 43/2017/NĐ-CP, which 37/2026 follows; its own list was not at hand).
 */
const ASKED: Record<GoodsKind, Asked> = {
  food: FOOD,
  fresh: { ...FOOD, ingredients: "none", declaration_no: "none" },
  alcohol: {
    ...FOOD,
    alcohol_by_volume: "needed",
    ingredients: "advised",
    shelf_life_days: "advised",
    warnings: "needed",
  },
  health_food: { ...FOOD, warnings: "needed", allergens: "needed", declaration_no: "needed" },
  cosmetic: { ...FOOD, warnings: "needed", allergens: "none" },
  craft: { ...ADVISED, ingredients: "needed", usage: "needed", warnings: "advised" },
  live: { ...ADVISED, usage: "advised", storage: "advised", warnings: "advised" },
  service: { usage: "advised", warnings: "advised" },
}

/** Whether a label of goods of this set has to say something. */
export function needOfFact(set_no: number, fact: LabelFact): FactNeed {
  return ASKED[goodsKindOf(set_no)][fact] ?? "none"
}
