import { RESTOCK_MOVES, type MoveRestock } from "@ocop/shared/shelf"
import type { FormProblem } from "#app/features/form/form-problem.ts"
import { typedDay, typedPieces, wrongNumber } from "#app/features/shelf/typed.ts"
import { formText } from "#app/http/form-text.ts"

type Typed = { move: MoveRestock; problem: null } | { move: null; problem: FormProblem }

/** What the form asks for; its lines stand in fields that end in the line's id. */
export function typedMove(form: FormData): Typed {
  const move = RESTOCK_MOVES.find((each) => each === formText(form, "move"))
  const note = formText(form, "note")
  const ids = form.getAll("line").filter((id) => typeof id === "string")
  if (move === "accept") {
    const lines = ids.map((id) => ({ id, pieces: typedPieces(form, `pieces_${id}`) }))
    const wrong = lines.find(({ pieces }) => pieces === null)
    if (wrong) return refused(`pieces_${wrong.id}`)
    return { move: { move, note, lines: lines.map(({ id, pieces }) => ({ id, pieces: pieces ?? 0 })) }, problem: null }
  }
  if (move === "receive") {
    const lines = ids.map((id) => ({
      id,
      received: typedPieces(form, `received_${id}`),
      damaged: typedPieces(form, `damaged_${id}`),
      use_by: typedDay(form, `use_by_${id}`),
      note: formText(form, `note_${id}`),
    }))
    const wrong = lines.find(({ received, damaged }) => received === null || damaged === null)
    if (wrong) return refused(`${wrong.received === null ? "received" : "damaged"}_${wrong.id}`)
    const whole = lines.map((line) => ({ ...line, received: line.received ?? 0, damaged: line.damaged ?? 0 }))
    return { move: { move, note, lines: whole }, problem: null }
  }
  return move === undefined ? refused("move") : { move: { move, note }, problem: null }
}

const refused = (field: string): Typed => ({ move: null, problem: wrongNumber(field) })
