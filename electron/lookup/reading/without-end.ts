/**
 * The text without the characters at its end that the pattern matches one by one. A pattern of runs (`+$`)
 * would begin anew at each character of a run that is not at the end.
 */
export function withoutEnd(text: string, character: RegExp): string {
  let end = text.length
  // Before the first character there is none, which no pattern of one character matches.
  while (character.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
