import { clipboard } from 'electron'

let written: string | null = null

export async function readClipboard(): Promise<string> {
  return await clipboard.readText()
}

export async function writeClipboard(text: string): Promise<void> {
  await clipboard.writeText(text)
  written = text
}

/** True for the text that this app put there: our own number must not be looked up as an ID. */
export const isOurs = (text: string): boolean => text === written
