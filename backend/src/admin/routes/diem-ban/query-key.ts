export const POINTS = "desk-sales-points"
