import { LONGEST_CLOSURE_DAYS, LONGEST_CLOSURE_WORDS, lengthOfClosure, type Closure } from "@ocop/shared/closure"
import type { SetClosure } from "@ocop/shared/closure"
import { isDay } from "@ocop/shared/day"
import { claimsIn } from "@ocop/shared/listing"
import type { Problem } from "@ocop/shared/problem"
import { ProblemError } from "../http/problem-error"
import { tidy } from "../http/typed-text"

/**
 * A closure as it was typed. One that has begun may be said anew with the day on which it began.
 *
 * @param today in Viet Nam, `YYYY-MM-DD`
 * @param known the closure that this one takes the place of
 * @throws ProblemError 400 with everything that is wrong at once
 */
export function parseClosure(typed: SetClosure, today: string, known: Closure | null): Closure {
  const closure = { from: typed.from.trim(), until: typed.until.trim(), words: tidy(typed.words) }
  const problems = [...problemsOfDays(closure, today, known), ...problemsOfWords(closure.words)]
  if (problems.length > 0) throw new ProblemError(400, problems)
  return closure
}

function problemsOfDays({ from, until }: Closure, today: string, known: Closure | null): Problem[] {
  const wrong = (type: string, field: string, message: string): Problem[] => [{ type, field, message }]
  if (!isDay(from) || !isDay(until)) {
    return [
      ...(isDay(from) ? [] : wrong("closure_from_missing", "from", "Cho biết ngày bắt đầu nghỉ.")),
      ...(isDay(until) ? [] : wrong("closure_until_missing", "until", "Cho biết ngày nghỉ cuối cùng.")),
    ]
  }
  if (until < from) return wrong("closure_backwards", "until", "Ngày nghỉ cuối cùng không thể trước ngày bắt đầu.")
  if (until < today) return wrong("closure_over", "until", "Kỳ nghỉ này đã qua.")
  if (from < today && from !== known?.from) return wrong("closure_past", "from", "Bắt đầu nghỉ sớm nhất là hôm nay.")
  if (lengthOfClosure({ from, until }) > LONGEST_CLOSURE_DAYS) {
    return wrong("closure_too_long", "until", `Một kỳ nghỉ dài nhất ${LONGEST_CLOSURE_DAYS} ngày.`)
  }
  return []
}

/** Buyers read it beside the goods: what a listing may not claim without proof, it may not either. */
function problemsOfWords(words: string): Problem[] {
  const field = "words"
  if (words.length > LONGEST_CLOSURE_WORDS) {
    return [{ type: "closure_words_long", field, message: `Lời nhắn dài nhất ${LONGEST_CLOSURE_WORDS} ký tự.` }]
  }
  const [claim] = claimsIn(words)
  if (claim === undefined) return []
  const message = `Bỏ chữ “${claim}” khỏi lời nhắn: công dụng, sao và chứng nhận không viết ở đây.`
  return [{ type: "closure_words_claim", field, message }]
}
