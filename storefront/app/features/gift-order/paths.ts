/** The gift orders of a point at the desk, without the language. */
export function giftDeskPath(organization: string, point: string): string {
  return `/kenh-co-so/${organization}/diem-ban/${point}/don-qua`
}

/** The four files of a wave. */
export function wavePath(root: string, { code, number }: { code: string; number: number }) {
  const wave = `${root}/${code}/dot/${number}`
  return {
    all: `${wave}/tat-ca.pdf`,
    labels: `${wave}/tem.pdf`,
    slips: `${wave}/phieu.pdf`,
    cards: `${wave}/thiep.pdf`,
  }
}
