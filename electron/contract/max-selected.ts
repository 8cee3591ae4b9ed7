/** Longest selected text that a page hands in, in UTF-16 units: more than a panel shows. */
export const MAX_SELECTED = 8192
