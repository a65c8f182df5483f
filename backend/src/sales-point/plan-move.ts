import { PointIdentity } from "@ocop/shared/sales-point"
import { gazetteer } from "../gazetteer"
import type { SalesPointRow } from "./require-point"

export type PointDecision = "verified" | "sent_back" | "suspended" | "reinstated"

export type Decided = { decision: PointDecision; reason: string | null; submitted_at: string | null }

/** `values` is null for what was decided before: a button may be pressed twice. */
export type PlannedMove = { kind: string; values: Record<string, unknown> | null }

/**
 * What an operator's decision makes of a point. Of a verified one only its change is verified or sent back. Null when it
 * cannot be decided as things stand, or when something else was submitted than what the operator saw.
 */
export function planMove(row: SalesPointRow, { decision, reason, submitted_at }: Decided): PlannedMove | null {
  switch (decision) {
    case "verified":
      return isSeen(row, submitted_at) ? planVerifying(row) : null
    case "sent_back":
      return isSeen(row, submitted_at) ? planSendingBack(row, reason) : null
    case "suspended":
      return between(row, { from: "verified", to: "suspended", reason })
    case "reinstated":
      return between(row, { from: "suspended", to: "verified", reason: null })
  }
}

function isSeen(row: SalesPointRow, submitted_at: string | null): boolean {
  return row.submitted_at !== null && new Date(row.submitted_at).toISOString() === submitted_at
}

function planVerifying({ status, change }: SalesPointRow): PlannedMove | null {
  if (status === "submitted") return { kind: "point_verified", values: { status: "verified", status_reason: null } }
  if (status !== "verified") return null
  if (change === null) return { kind: "point_verified", values: null }
  const identity = PointIdentity.parse(change)
  const commune = identity.commune_code === null ? null : gazetteer().commune(identity.commune_code)
  const province_code = commune?.province_code ?? null
  return {
    kind: "point_change_verified",
    values: { ...identity, province_code, change: null, change_reason: null },
  }
}

function planSendingBack({ status, change, change_reason, status_reason }: SalesPointRow, reason: string | null) {
  if (status === "submitted") return { kind: "point_sent_back", values: { status: "draft", status_reason: reason } }
  if (status === "draft" && status_reason !== null) return { kind: "point_sent_back", values: null }
  if (status !== "verified" || change === null) return null
  const values = change_reason === null ? { change_reason: reason } : null
  return { kind: "point_change_sent_back", values }
}

function between(
  { status }: SalesPointRow,
  { from, to, reason }: { from: string; to: "verified" | "suspended"; reason: string | null },
): PlannedMove | null {
  const kind = to === "suspended" ? "point_suspended" : "point_reinstated"
  if (status === to) return { kind, values: null }
  return status === from ? { kind, values: { status: to, status_reason: reason } } : null
}
