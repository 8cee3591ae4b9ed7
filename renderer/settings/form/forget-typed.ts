/**
 * Chromium remembers what was typed, and a redo would bring back what a script has taken out of a field.
 * Another type begins the field anew, for Chromium too; the focus stays.
 */
export function forgetTyped(input: HTMLInputElement): void {
  const { type } = input
  input.type = 'search'
  input.type = type
}
