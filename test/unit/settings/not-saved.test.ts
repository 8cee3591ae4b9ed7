import { describe, expect, it } from 'vitest'
import { failureSchema } from '../../../electron/domain/failure'
import { SETTINGS_KINDS } from '../../../electron/domain/failure-kinds'
import { notSaved } from '../../../electron/settings/not-saved'
import { textsOf } from '../../support/texts'

const fault = (code: unknown) => Object.assign(new Error('no'), { code })

describe('notSaved', () => {
  it.each([
    ['ENOSPC', '磁盘已满', 'the disk is full'],
    ['EDQUOT', '磁盘已满', 'the disk is full'],
    ['EACCES', '没有写入权限', 'no permission to write'],
    ['EPERM', '没有写入权限', 'no permission to write'],
    ['EROFS', '没有写入权限', 'no permission to write'],
    ['EBUSY', '其他程序占用', 'another program is using'],
    ['ETXTBSY', '其他程序占用', 'another program is using'],
    ['EIO', '写入设置文件时出错', 'writing the settings file failed'],
  ])('%s: %s', (code, zh, en) => {
    const error = notSaved(fault(code))
    expect(error).toMatchObject({ kind: 'settings-not-saved', subCode: code, retryable: false })
    const { message } = textsOf(error)
    expect(message.zh).toContain(zh)
    expect(message.en).toContain(en)
  })

  it.each([fault('ENOSPC'), fault('EIO'), null])('says that the old settings hold (%s)', (what) => {
    const { message } = textsOf(notSaved(what))
    expect(message.zh).toMatch(/^没有保存，仍按原来的设置工作：.+。$/)
    expect(message.en).toMatch(/^Not saved, the old settings stay in force: .+\.$/)
  })

  it('leads to what was entered when that is at fault', () => {
    const { message, nextStep } = textsOf(notSaved(null))
    expect([message.zh, message.en].join()).toMatch(/有一个值无法识别.*one of the values/)
    expect([nextStep.zh, nextStep.en]).toEqual(['请检查填写的内容。', 'Check what was entered.'])
    expect(notSaved(null).subCode).toBeNull()
  })

  it.each(['ENOSPC', 'EACCES', 'EBUSY'])('names a next step of its own for %s', (code) => {
    const { nextStep } = textsOf(notSaved(fault(code)))
    expect(nextStep).not.toEqual(textsOf(notSaved(fault('EIO'))).nextStep)
    expect(nextStep.zh).toMatch(/。$/)
    expect(nextStep.en).toMatch(/\.$/)
  })

  it.each([undefined, 'ENOSPC', 7, {}, fault(7), fault('constructor')])(
    'makes an error of whatever was thrown (%s)',
    (what) => {
      const error = notSaved(what)
      expect(failureSchema(SETTINGS_KINDS).safeParse(error).success).toBe(true)
      expect(textsOf(error).message.zh).toContain('写入设置文件时出错')
    },
  )
})
