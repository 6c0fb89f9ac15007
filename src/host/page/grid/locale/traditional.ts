import design from '@univerjs/design/locale/zh-TW';
import docsUi from '@univerjs/docs-ui/locale/zh-TW';
import sheets from '@univerjs/sheets/locale/zh-TW';
import sheetsFormula from '@univerjs/sheets-formula/locale/zh-TW';
import sheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/zh-TW';
import sheetsUi from '@univerjs/sheets-ui/locale/zh-TW';
import ui from '@univerjs/ui/locale/zh-TW';

export const packs = [design, ui, docsUi, sheets, sheetsUi, sheetsFormula, sheetsFormulaUi];
