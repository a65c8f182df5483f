import { notFound } from "../../../../http/problem-error"

/** In place of core's own hook, which waits in memory and would complete carts past our path. No bank knows it. */
export function POST(): never {
  throw notFound("Không tìm thấy nội dung này.")
}
