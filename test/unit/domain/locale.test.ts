import { afterEach, describe, expect, it, vi } from 'vitest'
import { terminalLocale } from '../../../electron/domain/locale'

describe('terminalLocale', () => {
  afterEach(() => void vi.restoreAllMocks())
  const withSystem = (locale: string, env: Record<string, string>) => {
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function format() {
      return { resolvedOptions: () => ({ locale }) } as Intl.DateTimeFormat
    })
    return terminalLocale(env)
  }

  it.each([
    [{ LC_ALL: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US', LANG: 'en_US' }, 'zh'],
    [{ LC_ALL: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN', LANG: 'zh_CN' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'en_US' }, 'zh'],
    [{ LC_MESSAGES: '', LANG: 'ZH_cn' }, 'zh'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'de_CH' }, 'en'],
  ])('reads %j', (env, locale) => {
    const other = locale === 'zh' ? 'en-US' : 'zh-CN'
    expect(withSystem(other, env)).toBe(locale)
  })

  it.each([
    ['zh-Hans-CN', 'zh'],
    ['en-GB', 'en'],
  ])('asks a system without these variables: %s', (system, locale) => {
    expect(withSystem(system, {})).toBe(locale)
    expect(withSystem(system, { LC_ALL: '', LANG: '' })).toBe(locale)
  })
})
