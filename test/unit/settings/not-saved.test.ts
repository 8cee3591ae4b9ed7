import { describe, expect, it } from 'vitest'
import { lookupErrorSchema } from '../../../electron/domain/lookup-error'
import { notSaved } from '../../../electron/settings/not-saved'

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
    expect(error.message.zh).toContain(zh)
    expect(error.message.en).toContain(en)
  })

  it.each([fault('ENOSPC'), fault('EIO'), null])('says that the old settings hold (%s)', (what) => {
    const { message } = notSaved(what)
    expect(message.zh).toMatch(/^没有保存，仍按原来的设置工作：.+。$/)
    expect(message.en).toMatch(/^Not saved, the old settings stay in force: .+\.$/)
  })

  it('leads to what was entered when that is at fault', () => {
    const { message, nextStep, subCode } = notSaved(null)
    expect([message.zh, message.en].join()).toMatch(/有一个值无法识别.*one of the values/)
    expect([nextStep.zh, nextStep.en]).toEqual(['请检查填写的内容。', 'Check what was entered.'])
    expect(subCode).toBeNull()
  })

  it.each(['ENOSPC', 'EACCES', 'EBUSY'])('names a next step of its own for %s', (code) => {
    const { nextStep } = notSaved(fault(code))
    expect(nextStep).not.toEqual(notSaved(fault('EIO')).nextStep)
    expect(nextStep.zh).toMatch(/。$/)
    expect(nextStep.en).toMatch(/\.$/)
  })

  it.each([undefined, 'ENOSPC', 7, {}, fault(7), fault('constructor')])(
    'makes an error of whatever was thrown (%s)',
    (what) => {
      const error = notSaved(what)
      expect(lookupErrorSchema.safeParse(error).success).toBe(true)
      expect(error.message.zh).toContain('写入设置文件时出错')
    },
  )
})
