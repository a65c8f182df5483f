import type { BuyersMove, ComplaintMove, OperatorsMove, ReportProblem, SellersMove } from "@ocop/shared/complaint"
import type { ParcelOf } from "../../parcel/require-parcel"
import type { Acted } from "../parcel/types"

export type ReportInput = ParcelOf & ReportProblem & { acted: Acted }

export type MoveInput = { order_id: string; complaint_id: string; acted: Acted } & (
  BuyersMove | SellersMove | OperatorsMove | { key: string; move: Extract<ComplaintMove, "escalate">; note: string }
)
