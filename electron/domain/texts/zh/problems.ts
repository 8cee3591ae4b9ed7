import type { Shape } from '../shape'

/** What is wrong with the settings' files. */
export const problems = {
  problems: {
    damaged: '设置文件已损坏，已改用上一份完好的设置或默认设置；原文件保留为 {{file}}',
    damagedNotKept:
      '设置文件已损坏，已改用上一份完好的设置或默认设置；原文件没能另存，在能另存之前不会被覆盖',
    values: '设置文件里有无法使用的内容（{{names}}），已改用原来的值或略去；原文件保留为 {{file}}',
    valuesNotKept:
      '设置文件里有无法使用的内容（{{names}}），已改用原来的值或略去；原文件没能另存，在能另存之前不会被覆盖',
    unreadable:
      '读不到设置文件（{{reason}}），已改用上一份完好的设置或默认设置；原文件没有改动，能读到之前不保存新的设置。请管理员检查 settings.json 的权限，或关闭占用它的程序',
    'folder-not-writable':
      '设置文件夹不能写入：设置无法保存。请管理员检查这个文件夹的权限和磁盘空间',
    'test-runtime':
      '这个 Electron（{{version}}）只供测试，没有安全更新：只能用演示店铺，真实店铺和凭据不会打开。请在能下载官方 Electron 的网络里重新运行 npm start',
    'policy-broken': '管理员的策略 {{file}} 有错（{{names}}）。',
    'policy-refused': {
      link: '{{file}} 不算管理员的策略：它或所在的文件夹是链接。',
      owner:
        '{{file}} 不算管理员的策略：它或所在的文件夹不属于管理员（Linux 和 macOS 上是 root）。',
      writable: '{{file}} 不算管理员的策略：它或所在的文件夹别人也能写入。',
    },
    'policy-holds': {
      'last-good': '上一份完好的策略仍然有效，请管理员修好它。',
      part: '其中正确的部分有效，请管理员修好它。',
      nothing: '没有上一份完好的策略可用，请管理员修好它。',
    },
    'policy-unknown': '管理员的策略 {{file}} 里有这个版本不认识的项（{{names}}），已略去，其余有效',
    'copy-not-kept':
      '设置的备份没有写成（{{reason}}）：设置文件万一损坏，就没有上一份可用。请管理员检查设置文件夹的权限和磁盘空间',
  },
} as const

export type ProblemTexts = Shape<typeof problems>
