import { colorText } from './color.ts';

/** The members that builders of one chart type add, as the options that they set. */
export const optionMembers: Readonly<Record<string, (...args: never[]) => Record<string, unknown>>> = {
  setTitle: (title: string) => ({ title }),
  setXAxisTitle: (title: string) => ({ 'hAxis.title': title }),
  setYAxisTitle: (title: string) => ({ 'vAxis.title': title }),
  setBackgroundColor: (color: string) => ({ backgroundColor: colorText(color) }),
  setColors: (colors: string[]) => ({ colors: colors.map(colorText) }),
  setLegendPosition: (position: unknown) => ({ 'legend.position': String(position).toLowerCase() }),
  setStacked: () => ({ isStacked: true }),
  setRange: (min: number, max: number) => ({ 'vAxis.viewWindow.min': min, 'vAxis.viewWindow.max': max }),
  setXAxisRange: (min: number, max: number) => ({ 'hAxis.viewWindow.min': min, 'hAxis.viewWindow.max': max }),
  setYAxisRange: (min: number, max: number) => ({ 'vAxis.viewWindow.min': min, 'vAxis.viewWindow.max': max }),
  reverseCategories: () => ({ 'hAxis.direction': -1 }),
  reverseDirection: () => ({ 'vAxis.direction': -1 }),
  setCurveStyle: (style: unknown) => ({ curveType: String(style) === 'SMOOTH' ? 'function' : 'none' }),
  setPointStyle: (style: unknown) => ({ pointShape: String(style).toLowerCase() }),
  useLogScale: () => ({ 'vAxis.logScale': true }),
  set3D: () => ({ is3D: true }),
};
