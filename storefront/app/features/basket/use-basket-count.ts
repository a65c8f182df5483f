import { useFetchers } from "react-router"
import { href } from "#app/i18n/href.ts"
import { expectedGrowth } from "./expected.ts"

/** How many pieces the basket holds, with what is on its way to it. */
export function useBasketCount(held: number): number {
  const sent = useFetchers().filter(({ formAction }) => formAction === href("/gio-hang"))
  return Math.max(
    0,
    sent.reduce((count, { formData }) => count + expectedGrowth(formData), held),
  )
}
