/** One thing to correct in a form, in the reader's language. `field` is the name of the input it concerns. */
export type FormProblem = { type: string; message: string; field?: string | undefined }

/** What is wrong with one field, or undefined. */
export function problemOf(problems: readonly FormProblem[] | undefined, field: string): string | undefined {
  return problems?.find((problem) => problem.field === field)?.message
}

/** For the summary on top: `ids` tells which inputs are on the page; the rest are words without a place. */
export function withAnchors(problems: readonly FormProblem[], ids: Readonly<Record<string, string>>) {
  return problems.map(({ message, field }) => {
    const anchor = field === undefined ? undefined : ids[field]
    return anchor === undefined ? { message } : { message, anchor }
  })
}
