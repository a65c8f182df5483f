import type { BuyersMove, OperatorsMove, ReportProblem, SellersMove } from "@ocop/shared/complaint"
import { tidyLines } from "../http/typed-text"

export function toReport({ words, ...rest }: ReportProblem): ReportProblem {
  return { ...rest, words: tidyLines(words) }
}

export function toMove<Move extends BuyersMove | SellersMove | OperatorsMove>(move: Move): Move {
  return { ...move, note: tidyLines(move.note) }
}
