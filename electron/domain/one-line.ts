/**
 * The text as a field of one line shows it: line breaks and tabs as `⏎` and `⇥`, which the reading of a
 * text takes for what they stand for. A space in their place would run two rows into one number.
 */
export const oneLine = (text: string): string =>
  text
    .replace(/^[\r\n]+/, '')
    .replace(/[\r\n]{1,2}$/, '')
    .replace(/\r\n?|\n/g, '⏎')
    .replace(/\t/g, '⇥')
