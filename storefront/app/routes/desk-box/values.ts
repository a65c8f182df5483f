import type { OwnBoxTemplate, SaveBoxTemplate } from "@ocop/shared/gift"

/** A box as the form shows it. */
export type BoxValues = SaveBoxTemplate

export const EMPTY_BOX: BoxValues = {
  name: "",
  slots: "",
  max_weight: "",
  inner_length: "",
  inner_width: "",
  inner_height: "",
  price: "",
  weight: "",
  wraps: ["oil_paper", "bang_cloth", "lotus_paper", "none"],
  cut_off_days: "2",
  offered_from: "",
  offered_until: "",
}

export function valuesOfBox(box: OwnBoxTemplate): BoxValues {
  const { name, slots, max_weight, inner_length, inner_width, inner_height, price, weight, wraps, cut_off_days } = box
  return {
    name,
    slots: String(slots),
    max_weight: String(max_weight),
    inner_length: String(inner_length),
    inner_width: String(inner_width),
    inner_height: String(inner_height),
    price: String(price),
    weight: String(weight),
    wraps,
    cut_off_days: String(cut_off_days),
    offered_from: box.offered_from ?? "",
    offered_until: box.offered_until ?? "",
  }
}
