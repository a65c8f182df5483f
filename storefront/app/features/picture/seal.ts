const ANGLES = [0, 45, 90, 135, 180, 225, 270, 315]

/** The stamp of ui/seal.tsx as a piece of a drawing. */
export function sealAt(x: number, y: number, radius: number, colour: string, squash = 1): string {
  const petals = ANGLES.map((angle) => `<ellipse cy="-17" rx="7" ry="15" transform="rotate(${angle})"/>`).join("")
  return (
    `<g transform="translate(${x} ${y}) scale(${radius / 50} ${(radius / 50) * squash})" fill="${colour}" stroke="none">` +
    `<circle r="44" fill="none" stroke="${colour}" stroke-width="6"/>` +
    `<circle r="36" fill="none" stroke="${colour}" stroke-width="3"/>${petals}</g>`
  )
}
