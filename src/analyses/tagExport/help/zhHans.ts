import type { HelpWords } from '../../help.ts';

export const zhHans: HelpWords = {
  title: '标签导出',
  summary: '把标签整理成企业微信可导入的表：每位客户每个标签一行，并按其限制检查。',
  method:
    '每一列是一个标签组，表头是组名；一格可以有多个标签，其他函数的分层结果也可以用。名称过长的会截断。超过上限时保留客户最多的标签，其余不导入；每个问题一行，附说明。限制取自企业微信（名称 15 字，100 组、每组 100 个，每位客户 3,000 个），可以修改。',
  names: { customer: '客户 ID', tags_with_headers: '带表头的标签列' },
  columns: {
    customer: '企业微信用来识别客户的 ID。',
    tags_with_headers: '客户旁边的一列或多列标签，连同表头。',
  },
  settings: {
    show: '导入：每位客户每个标签一行；标签：每个标签一行和客户数；超限：超过上限、被截断或缺客户的情况。',
    group: '要导出的列，一列一行：表头，另有组名时写在右边。不填时为全部列。',
    separator: '同一单元格里标签之间的符号。不填时为逗号、顿号、分号、竖线和换行。',
    'name length': '标签或标签组名称最多几个字。',
    groups: '最多几个标签组。',
    'tags in group': '一组最多几个标签。',
    'tags of customer': '一位客户最多几个标签。',
    'tags in all': '全公司最多几个标签。',
  },
};
