/** How many rows a page has, where it is not the screen's: a list that becomes a file is read in long pages. */
export type PerPage = { per_page?: number }
