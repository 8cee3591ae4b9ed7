import type { Shape } from '../shape'

/** Why a settings kit was not read, written or imported. */
export const kitCauses = {
  'kit-not-a-kit': {
    message: '这个文件不是配置包，什么都没有改动。',
    nextStep: '请选择扩展名为 .workcard-kit 的文件。',
  },
  'kit-newer': {
    message: '这个配置包由更新版本的应用导出，这个版本读不懂，什么都没有改动。',
    nextStep: '请先更新这个应用，再打开配置包。',
  },
  'kit-damaged': {
    message: '配置包不完整，或被改动过，什么都没有改动。',
    nextStep: '请向管理员重新要一份，直接复制原文件。',
  },
  'kit-too-large': {
    message: '这个文件太大，不是配置包，什么都没有改动。',
    nextStep: '请选择扩展名为 .workcard-kit 的文件。',
  },
  'kit-wrong-pass-phrase': {
    message: '口令不对，或配置包被改动过；什么都没有改动。',
    nextStep: '请核对口令，再输入一次。',
  },
  'kit-file-unreadable': {
    message: '系统不让读这个文件，什么都没有改动。',
    nextStep: '请把文件复制到桌面，再打开一次。',
  },
  'kit-nothing-chosen': {
    message: '没有导出：还没有选择内容。',
    nextStep: '请至少选择一个店铺，或者偏好设置。',
  },
  'kit-weak-pass-phrase': {
    message: '没有导出：口令太容易猜到。',
    nextStep: '请用更长的口令，或点“生成口令”。',
  },
  'kit-store-without-keys': {
    message: '没有导出：“{{store}}”没有可用的凭据。',
    nextStep: '请先录入它的凭据，或者不选这个店铺。',
  },
  'kit-app-running': {
    message: '没有导入：应用正在运行。',
    nextStep: '请先退出应用再运行这个命令，或者双击配置包导入。',
  },
  'kit-not-undone': {
    message: '导入中途停下，这些店铺或它们的凭据没能恢复原样：{{stores}}。',
    nextStep: '请再导入一次配置包，或在设置里重新录入这些店铺的凭据。',
  },
} as const

export type KitCauseTexts = Shape<typeof kitCauses>
