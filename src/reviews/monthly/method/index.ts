import type { AnalysisWords } from '../../../analyses/analysis.ts';
import { funnel as funnelAnalysis } from '../../../analyses/funnel/index.ts';
import { words as funnelModel } from '../../../analyses/funnel/words/index.ts';
import { lifecycleStage } from '../../../analyses/lifecycleStage/index.ts';
import { words as stageModel } from '../../../analyses/lifecycleStage/words/index.ts';
import { retention as retentionAnalysis } from '../../../analyses/retention/index.ts';
import { words as retentionModel } from '../../../analyses/retention/words/index.ts';
import { rfmTier } from '../../../analyses/rfm/rfmTier.ts';
import { tierWords } from '../../../analyses/rfm/words/index.ts';
import { dayText } from '../../../engine/calendar.ts';
import { wholeText } from '../../../sheet/numberText.ts';
import type { Block, Format } from '../../../sheet/sheetSpec.ts';
import { fill } from '../../../words/fill.ts';
import { changedRows, settingsOfReview } from '../../material/reviewRules.ts';
import type { Material, ReviewStep } from '../../review.ts';
import { commonWords } from '../../words/common.ts';
import { funnelWords } from '../../words/funnel.ts';
import { lifecycleWords } from '../../words/lifecycle.ts';
import { methodWords } from '../../words/method.ts';
import { overviewWords } from '../../words/overview.ts';
import { tiersWords } from '../../words/tiers.ts';
import { FIRST_ROW, proseBlock, rangeName, sheetOf } from '../frame.ts';
import { NOT_FOLLOWED } from '../funnel/index.ts';
import { stageRule } from '../lifecycle/stagesOf.ts';
import { readKept } from '../readKept.ts';
import { FOLLOWED } from '../retention/retentionRule.ts';
import { wordsOfPeriod } from '../wordsOfPeriod.ts';

/** One model: sentences at the left, and at the right its settings as a block that a formula can point at. */
interface Model {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly settings: readonly (readonly (string | number)[])[];
}

const SETTINGS_COLUMN = 3;

/** How each number is computed, with the settings that were used, sample sizes and limits. */
export const methodStep: ReviewStep = {
  id: 'method',
  needs: [],
  title: (language) => commonWords[language].sheets.method,
  build: (material) => {
    const words = methodWords[material.language];
    const prose = (id: string, row: number, heading: string, lines: readonly string[]): Block => ({
      ...proseBlock(id, row, 1, heading, lines),
      formats: ['wrap'],
    });
    const named = wordsOfPeriod(material);
    const general = words.general.map((line) => fill(line, named));
    const blocks = [prose('general', FIRST_ROW, words.generalHeading, general)];
    let row = FIRST_ROW + words.general.length + 2;
    for (const model of modelsOf(material)) {
      blocks.push(prose(model.id, row, model.title, model.lines));
      // A row lower than the sentences: the first of them is the long one, and its row is high.
      if (model.settings.length > 0) blocks.push(settingsBlock(material, model, row + 1));
      row += Math.max(model.lines.length, model.settings.length > 0 ? model.settings.length + 2 : 0) + 2;
    }
    blocks.push(prose('limits', row, words.limits, words.limitLines));
    return { spec: sheetOf(material, 'method', [], { blocks, kind: 'method' }), kept: {}, warnings: [] };
  },
};

function settingsBlock(material: Material, model: Model, row: number): Block {
  const words = methodWords[material.language];
  const width = Math.max(2, ...model.settings.map((row) => row.length));
  const id = model.id.charAt(0).toUpperCase() + model.id.slice(1);
  return {
    id: `${model.id}Settings`,
    row,
    column: SETTINGS_COLUMN,
    heading: fill(words.settingsOf, { model: model.title }),
    header: [words.setting, words.value, ...new Array<string>(width - 2).fill('')],
    rows: model.settings.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
    formats: new Array<Format>(width).fill('text'),
    notes: [{ column: 0, text: words.settingsNote }],
    namedRange: rangeName(`Settings_${id}`, material),
    protect: true,
  };
}

/** A setting's name in this language, the one that is shown first. */
const settingName = (model: AnalysisWords, name: string): string => (model.settings[name] || name).split('|')[0];
const valueName = (model: AnalysisWords, value: string): string => (model.values[value] || value).split('|')[0];

function modelsOf(material: Material): Model[] {
  const { language, asOf } = material;
  const words = methodWords[language];
  const { sheets } = commonWords[language];
  const { tiers, lifecycle, retention, funnel } = readKept(material.kept);
  const day = dayText(asOf);
  const named = wordsOfPeriod(material);
  const [tierModel, stages, returns, steps] = [
    tierWords[language],
    stageModel[language],
    retentionModel[language],
    funnelModel[language],
  ];
  const tierLines =
    tiers && tiers.scored > 0
      ? [
          fill(words.sample.tiers, {
            scored: wholeText(tiers.scored),
            orders: wholeText(tiers.orders),
            without: wholeText(tiers.people - tiers.scored),
          }),
          fill(words.sample.cuts, { ...named, cuts: fill(tiersWords[language].cuts, tiers.cuts) }),
        ]
      : [words.sample.none];
  const tierSettings = settingsOfReview(rfmTier, material);
  const { preset, limits } = stageRule(material);
  const ofFunnel = changedRows(funnelAnalysis, material, NOT_FOLLOWED);
  // Orders and dates are counted without a window: the settings of FUNNEL have no part in it.
  const byDates = funnel !== undefined && (funnel.from === 'orders' || funnel.from === 'dates');
  const scheme = tiers && tiers.scored > 0 ? tiers.scheme : material.options.rfmScheme;
  return [
    {
      id: 'tiers',
      title: sheets.tiers,
      lines: [
        tierModel.method,
        ...tierLines,
        fill(words.formula, { example: `=RFM_TIER(A2:A, B2:B, C2:C, "${day}", …)` }),
      ],
      settings: [
        ...(scheme === 'own' ? [] : [[settingName(tierModel, 'scheme'), valueName(tierModel, scheme)]]),
        [settingName(tierModel, 'rule'), valueName(tierModel, String(tierSettings.rule))],
        [settingName(tierModel, 'bins'), tierSettings.bins as number],
        ...changedRows(rfmTier, material, ['scheme', 'rule', 'bins', 'show', 'recency']),
      ],
    },
    { id: 'movement', title: sheets.movement, lines: [words.movement], settings: [] },
    {
      id: 'lifecycle',
      title: sheets.lifecycle,
      lines: [
        stages.method,
        ...(lifecycle && lifecycle.judged > 0
          ? [
              fill(words.sample.lifecycle, {
                judged: wholeText(lifecycle.judged),
                people: wholeText(lifecycle.people),
              }),
              lifecycleWords[language].notes.basis[lifecycle.basis],
            ]
          : [words.sample.none]),
        fill(words.formula, { example: `=LIFECYCLE_STAGE(A2:A, B2:B, C2:C, , "${day}", …)` }),
      ],
      settings: [
        ...(preset === 'five' ? [] : [[settingName(stages, 'preset'), valueName(stages, preset)]]),
        ...(['churn', 'dormancy'] as const).map((name) => [settingName(stages, name), limits[name]]),
        [settingName(stages, 'growth orders'), limits.growthOrders],
        [settingName(stages, 'growth days'), limits.growthDays],
        ...changedRows(lifecycleStage, material, ['preset', 'churn', 'dormancy', 'growth orders', 'growth days']),
      ],
    },
    {
      id: 'retention',
      title: sheets.retention,
      lines: [
        returns.method,
        retention && retention.from !== 'nowhere'
          ? fill(words.sample.retention, {
              members: wholeText(retention.members),
              cohorts: wholeText(retention.cohorts),
            })
          : words.sample.none,
        fill(words.formula, { example: '=RETENTION(A2:A, B2:B, …)' }),
      ],
      settings: [
        [settingName(returns, 'period'), valueName(returns, retention?.period ? retention.period : 'month')],
        ...changedRows(
          retentionAnalysis,
          material,
          Object.keys(retentionAnalysis.settings).filter((name) => name === 'period' || !FOLLOWED.includes(name)),
        ),
        [settingName(returns, 'as_of'), day],
      ],
    },
    {
      id: 'funnel',
      title: sheets.funnel,
      lines: [
        ...(byDates ? [] : [steps.method]),
        ...(funnel && funnel.from !== 'nowhere'
          ? [
              funnelWords[language].chosen[funnel.from],
              ...(funnel.ofOrders ? [] : [fill(words.sample.funnel, { members: wholeText(funnel.steps[0].members) })]),
            ]
          : [words.sample.none]),
        ...(byDates ? [] : [fill(words.formula, { example: '=FUNNEL(A2:A, B2:B, C2:C, D2:D6, …)' })]),
      ],
      settings: [
        ...(byDates || ofFunnel.some(([name]) => name === settingName(steps, 'window'))
          ? []
          : [[settingName(steps, 'window'), words.window]]),
        ...(byDates || ofFunnel.some(([name]) => name === settingName(steps, 'order'))
          ? []
          : [[settingName(steps, 'order'), valueName(steps, 'ordered')]]),
        ...(byDates ? [] : ofFunnel),
        ...(byDates ? [] : [[settingName(steps, 'as_of'), day]]),
      ],
    },
    { id: 'revenue', title: overviewWords[language].blocks.split, lines: [fill(words.revenue, named)], settings: [] },
  ];
}
