import { describe, expect, it } from 'vitest'
import { privateFormats } from '../../../electron/clipboard/private-formats'

const names = (platform: NodeJS.Platform) => privateFormats(platform).map(({ name }) => name)

describe('privateFormats', () => {
  it('names what each system’s clipboard histories look for', () => {
    expect(names('win32')).toContain('ExcludeClipboardContentFromMonitorProcessing')
    expect(names('darwin')).toContain('org.nspasteboard.ConcealedType')
    expect(names('linux')).toEqual(['x-kde-passwordManagerHint'])
  })

  it('writes the values that they expect', () => {
    const [hint] = privateFormats('linux')
    expect(new TextDecoder().decode(hint?.bytes)).toBe('secret')
    for (const { bytes } of privateFormats('win32')) expect([...bytes]).toEqual([0, 0, 0, 0])
  })
})
