import { lookupError } from '../domain/error-texts'
import type { Text } from '../domain/locale'
import type { LookupError } from '../domain/lookup-error'

interface Reason {
  readonly why: Text
  readonly nextStep: Text
}

const FULL: Reason = {
  why: { zh: '磁盘已满。', en: 'the disk is full.' },
  nextStep: { zh: '请清理磁盘空间后再保存。', en: 'Free some disk space, then save again.' },
}
const NO_PERMISSION: Reason = {
  why: {
    zh: '没有写入权限，或设置文件是只读的。',
    en: 'there is no permission to write, or the settings file is read-only.',
  },
  nextStep: {
    zh: '请管理员检查设置文件夹的写入权限。',
    en: 'Ask the team lead to check the permissions of the settings folder.',
  },
}
const IN_USE: Reason = {
  why: { zh: '设置文件正被其他程序占用。', en: 'another program is using the settings file.' },
  nextStep: {
    zh: '请关闭占用它的程序（例如备份或杀毒软件），再保存一次。',
    en: 'Close that program (a backup or a virus scanner, for example), then save again.',
  },
}
const WRONG: Reason = {
  why: { zh: '有一个值无法识别。', en: 'one of the values is not valid.' },
  nextStep: { zh: '请检查填写的内容。', en: 'Check what was entered.' },
}

const NOT_READ: Reason = {
  why: {
    zh: '读不到现有的设置文件，不能用新的覆盖它。',
    en: 'the settings file that is there cannot be read, and must not be overwritten.',
  },
  nextStep: {
    zh: '请管理员检查 settings.json 的权限，或关闭占用它的程序，再保存一次。',
    en: 'Ask the team lead to check the permissions of settings.json, or close the program that uses it, then save again.',
  },
}

/** The system's names of what can stop a write (errno; libuv gives Windows' errors the same names). */
const REASONS: ReadonlyMap<string, Reason> = new Map([
  ['ENOSPC', FULL],
  ['EDQUOT', FULL],
  ['EACCES', NO_PERMISSION],
  ['EPERM', NO_PERMISSION],
  ['EROFS', NO_PERMISSION],
  ['EBUSY', IN_USE],
  ['ETXTBSY', IN_USE],
])

/**
 * Why the settings were not saved. `fault` is what the write threw; null when it was not tried because
 * the settings are not valid.
 */
export function notSaved(fault: unknown): LookupError {
  const code = codeOf(fault)
  return because(fault === null ? WRONG : REASONS.get(code ?? ''), code)
}

/** The file could not be read, for the reason that the system names so: it may hold more than is known. */
export const notOverwritten = (code: string): LookupError => because(NOT_READ, code)

function because(reason: Reason | undefined, subCode: string | null): LookupError {
  const facts = { subCode }
  if (reason === undefined) return lookupError('settings-not-saved', facts)
  const { why, nextStep } = reason
  const message = {
    zh: `没有保存，仍按原来的设置工作：${why.zh}`,
    en: `Not saved, the old settings stay in force: ${why.en}`,
  }
  return lookupError('settings-not-saved', { ...facts, message, nextStep })
}

const codeOf = (fault: unknown): string | null =>
  typeof fault === 'object' && fault !== null && 'code' in fault && typeof fault.code === 'string'
    ? fault.code
    : null
