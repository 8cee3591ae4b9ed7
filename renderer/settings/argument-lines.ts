/** One argument a line; blank lines are only there for the eye. */
export const argumentLines = (text: string): string[] =>
  text.split(/\r?\n/).filter((line) => line.trim() !== '')
