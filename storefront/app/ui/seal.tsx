const PETALS = [0, 45, 90, 135, 180, 225, 270, 315]

/** The stamp: two rings and eight petals, a lotus that reads as the red print on a bánh pía. Ornament only. */
export function Seal({ size = 72, className = "text-son-5" }: { size?: number; className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 100 100" width={size} height={size} className={`seal ${className}`}>
      <circle cx="50" cy="50" r="44" fill="none" stroke="currentColor" strokeWidth="6" />
      <circle cx="50" cy="50" r="36" fill="none" stroke="currentColor" strokeWidth="3" />
      {PETALS.map((angle) => (
        <ellipse
          key={angle}
          cx="50"
          cy="33"
          rx="6.5"
          ry="14"
          fill="currentColor"
          transform={`rotate(${angle} 50 50)`}
        />
      ))}
      <circle cx="50" cy="50" r="6" fill="currentColor" />
    </svg>
  )
}
