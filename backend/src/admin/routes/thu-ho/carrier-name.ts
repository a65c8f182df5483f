import { CARRIER_NAMES, type Carrier } from "@ocop/shared/parcel"
import { useWords } from "../../parts/use-words"

/** What a carrier is called; `self` is the seller who brought the parcel. */
export function useCarrierName(): (carrier: Carrier) => string {
  const { say } = useWords()
  return (carrier) => {
    if (carrier === "self") return say("remittance_self")
    return carrier === "other" ? say("remittance_other") : CARRIER_NAMES[carrier]
  }
}
