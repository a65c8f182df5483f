import { useWords, type Word } from "../../parts/use-words"

const FIELDS: Readonly<Record<string, Word>> = {
  name: "field_name",
  set_no: "field_set_no",
  temperature_class: "field_temperature_class",
  lead_time_days: "field_lead_time_days",
  season_months: "field_season_months",
  story: "field_story",
  note: "field_note",
  "facts.ingredients": "field_ingredients",
  "facts.usage": "field_usage",
  "facts.storage": "field_storage",
  "facts.alcohol_by_volume": "field_alcohol_by_volume",
  "facts.warnings": "field_warnings",
  "facts.shelf_life_days": "field_shelf_life_days",
  "facts.allergens": "field_allergens",
  "facts.material_origin": "field_material_origin",
  "facts.declaration_no": "field_declaration_no",
}

const OF_PACK: Readonly<Record<string, Word>> = {
  title: "field_pack_title",
  net: "field_pack_net",
  weight_g: "field_pack_weight_g",
  price: "field_pack_price",
  stock: "field_pack_stock",
}

/** What people call a field of a proposal: "variants.0.title" is the name of the first pack. */
export function useFieldWords(): (field: string) => string {
  const { say } = useWords()
  return (field) => {
    const word = FIELDS[field]
    if (word) return say(word)
    const [, place, part = ""] = /^variants\.(\d+)(?:\.(\w+))?$/.exec(field) ?? []
    const ofPack = OF_PACK[part]
    if (place === undefined) return field
    const pack = say("field_pack", { n: Number(place) + 1 })
    return ofPack ? `${pack}: ${say(ofPack)}` : pack
  }
}
