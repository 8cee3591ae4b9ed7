/** Longest part of a text that is searched for an ID; one further down a megabyte is not what was meant. */
export const LONGEST_TEXT = 20_000
